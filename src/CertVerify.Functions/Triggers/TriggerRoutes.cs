using CertVerify.Functions.Access;
using CertVerify.Functions.Hosting;

namespace CertVerify.Functions.Triggers;

/// <summary>
/// The addresses that the Azure host calls for timers and messages; there are none when the service runs by itself, because anybody could call them. They ask
/// for no key: from outside the host lets through only the routes that functions/ lists, and these are none.
/// </summary>
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
            }).OpenToAll();
        }

        app.MapPost($"/{WorkTrigger.Name}", WorkTrigger.RunAsync).OpenToAll();
    }
}
