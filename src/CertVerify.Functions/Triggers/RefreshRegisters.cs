using CertVerify.Functions.Monitoring;

namespace CertVerify.Functions.Triggers;

/// <summary>Once a day: looks which imported registers are due for a new extract.</summary>
internal sealed class RefreshRegisters(StaleExtracts extracts) : ITimed
{
    public string Name => "RefreshRegisters";

    public TimeSpan Every => TimeSpan.FromDays(1);

    public Task RunAsync(CancellationToken cancel) => extracts.TellAsync(cancel);
}
