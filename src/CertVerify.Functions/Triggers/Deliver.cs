using CertVerify.Adapters.Webhooks;

namespace CertVerify.Functions.Triggers;

/// <summary>Every ten seconds: brings events to webhooks.</summary>
internal sealed class Deliver(Deliverer deliverer) : ITimed
{
    public string Name => "Deliver";

    public TimeSpan Every => TimeSpan.FromSeconds(10);

    public Task RunAsync(CancellationToken cancel) => deliverer.RunAsync(cancel);
}
