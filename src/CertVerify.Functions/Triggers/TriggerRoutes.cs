using CertVerify.Functions.Hosting;

namespace CertVerify.Functions.Triggers;

/// <summary>The addresses that the Azure host calls for timers and messages; there are none when the service runs by itself, because anybody could call them.</summary>
internal static class TriggerRoutes
{
    internal static void MapTriggers(this WebApplication app)
    {
        if (!AzureHost.IsParent)
            return;
        foreach (var timed in app.Services.GetServices<ITimed>())
        {
            app.MapPost($"/{timed.Name}", async (CancellationToken cancel) =>
            {
                await timed.RunAsync(cancel);
                return Invocation.Done;
            });
        }

        app.MapPost($"/{WorkTrigger.Name}", WorkTrigger.RunAsync);
    }
}
