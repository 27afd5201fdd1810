using CertVerify.Adapters.Storage;

namespace CertVerify.Functions.Triggers;

/// <summary>Once a day: deletes what has been kept for long enough.</summary>
internal sealed class Retention(RetentionSweep sweep) : ITimed
{
    public string Name => "Retention";

    public TimeSpan Every => TimeSpan.FromDays(1);

    public Task RunAsync(CancellationToken cancel) => sweep.RunAsync(cancel);
}
