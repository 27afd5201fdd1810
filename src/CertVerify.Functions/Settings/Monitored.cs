using CertVerify.Adapters.Webhooks;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Monitoring;
using CertVerify.Functions.Triggers;

namespace CertVerify.Functions.Settings;

/// <summary>The parts that watch certificates, and who makes them go.</summary>
internal static class Monitored
{
    internal static void AddMonitoring(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.Read<WatchOptions>();
        services.AddSingleton(options);
        services.AddSingleton(configuration.Read<WebhookOptions>());
        services.AddSingleton<SourceBudgets>();
        services.AddSingleton<Reverification>();
        services.AddSingleton<FanningOut>();
        services.AddSingleton<WorkDesk>();
        services.AddSingleton<Dispatch>();
        services.AddSingleton<RulesWatch>();
        services.AddSingleton<StaleExtracts>();
        services.AddSingleton<WatchDesk>();
        services.AddSingleton<WebhookDesk>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<Deliverer>();
        services.AddSingleton<ITimed, Reverify>();
        services.AddSingleton<ITimed, Deliver>();
        services.AddSingleton<ITimed, RefreshRegisters>();
        services.AddSingleton<ITimed, Retention>();
        services.AddSingleton<ITimed, TakeUpLists>();

        services.AddSingleton<WorkPump>();
        if (!options.WatchByItself)
            return;
        if (!AzureHost.IsParent)
            services.AddHostedService<OwnClock>();
        services.AddHostedService(provider => provider.GetRequiredService<WorkPump>());
    }
}
