using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tests;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Triggers;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Torture.Lost;

/// <summary>Lets hours pass in which the service is not killed any more: what was left is taken up, verified and delivered.</summary>
internal static class Aftermath
{
    private const int Rounds = 12;
    private static readonly TimeSpan Hours = TimeSpan.FromHours(6);
    private static readonly string[] Timers = ["Reverify", "TakeUpLists", "Deliver"];

    internal static async Task LiveOnAsync(Stage stage, CancellationToken cancel)
    {
        var clock = new MovingClock(DateTimeOffset.UtcNow);
        await using var service = stage.Build(clock);
        var timed = service.Services.GetServices<ITimed>().Where(one => Timers.Contains(one.Name)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            await stage.LetMinutesPassAsync();
            foreach (var one in timed)
                await one.RunAsync(cancel);
            while (await service.Services.GetRequiredService<WorkPump>().RunOnceAsync(cancel) > 0)
            {
            }

            if (round > 1 && (await service.Services.GetRequiredService<IWebhookStore>().DueAsync(DateTimeOffset.MaxValue.AddDays(-1), 1, 1, cancel)).Count == 0)
                return;
            clock.Now += Hours;
        }
    }
}
