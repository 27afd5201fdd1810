using CertVerify.Functions.Batches;

namespace CertVerify.Functions.Triggers;

/// <summary>Every minute: has batches worked on that were left.</summary>
internal sealed class TakeUpLists(BatchDesk desk) : ITimed
{
    public string Name => "TakeUpLists";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public Task RunAsync(CancellationToken cancel) => desk.TakeUpAsync(cancel);
}
