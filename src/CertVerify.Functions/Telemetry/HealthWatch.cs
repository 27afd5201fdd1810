using System.Diagnostics.Metrics;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Telemetry;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Hosting;

namespace CertVerify.Functions.Telemetry;

/// <summary>Measures twice a minute what /health tells: each part, and whether each register can be asked.</summary>
internal sealed class HealthWatch : BackgroundService
{
    private const string Register = "register:";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private readonly Checkup checkup;
    private readonly IWorkStore work;
    private readonly ILogger<HealthWatch> log;
    private readonly Meter meter = new(Instruments.Name);
    private IReadOnlyList<HealthPart> parts = [];
    private QueueState queue = new(0, null, 0);

    public HealthWatch(Checkup checkup, IWorkStore work, TimeProvider clock, ILogger<HealthWatch> log)
    {
        (this.checkup, this.work, this.log) = (checkup, work, log);
        meter.CreateObservableGauge("certverify.health", () => parts.Select(part => new Measurement<int>(Degree(part), new KeyValuePair<string, object?>("part", part.Name))),
            null, "0 is ok, 1 degraded, 2 down.");
        meter.CreateObservableGauge("certverify.registry.available", () => parts
            .Where(part => part.Name.StartsWith(Register, StringComparison.Ordinal))
            .Select(part => new Measurement<int>(part.Because is null ? 1 : 0, new KeyValuePair<string, object?>("registry", part.Name[Register.Length..]))),
            null, "1 when a register can be asked, 0 when not.");
        meter.CreateObservableGauge("certverify.queue.age", () => queue.Oldest is { } oldest ? (clock.GetUtcNow() - oldest).TotalSeconds : 0, "s", "Age of the oldest work that waits.");
        meter.CreateObservableGauge("certverify.queue.set_aside", () => queue.SetAside, null, "Messages that failed again and again and were set aside.");
    }

    public override void Dispose()
    {
        meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken stop)
    {
        try
        {
            parts = (await checkup.NowAsync(stop)).Parts;
            queue = await work.StateAsync(stop);
        }
#pragma warning disable CA1031 // A look that fails must not end the service; the next one tells.
        catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.LogWarning("The state of the service could not be measured: {Type}", failure.GetType().Name);
        }
    }

    private static int Degree(HealthPart part) => part.Status switch { HealthPart.Ok => 0, HealthPart.Degraded => 1, _ => 2 };
}
