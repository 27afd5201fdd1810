using CertVerify.Adapters.Storage;
using CertVerify.Functions.Monitoring;

namespace CertVerify.Functions.Triggers;

/// <summary>Every minute: notices changed tables and rules, and passes on the certificates that are due.</summary>
internal sealed class Reverify(RulesWatch rules, IWatchStore watch, Dispatch dispatch) : ITimed
{
    public string Name => "Reverify";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        await watch.RepairAsync(cancel);
        await rules.LookAsync(cancel);
        await dispatch.RunAsync(cancel);
    }
}
