using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Live;
using CertVerify.Adapters.Storage;
using CertVerify.Functions.Access;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Settings;
using CertVerify.Functions.Triggers;
using CertVerify.Functions.Web;
using Microsoft.Extensions.Options;

namespace CertVerify.Functions;

/// <summary>The web service, put together; nothing in it is found by scanning.</summary>
internal static class Service
{
    internal static async Task<int> ServeAsync()
    {
        Rehearsal.Begin();
        await using var app = Build([]);
        app.Lifetime.ApplicationStarted.Register(() => app.Logger.LogInformation("CertVerify {Version} listens on {Address}", Engine.Version, app.Urls.First()));
        try
        {
            await app.RunAsync();
        }
        catch (IOException failure)
        {
            throw new SettingsException($"{failure.Message} Set CertVerify__Port to a free port.");
        }

        return AzureHost.ExitCode;
    }

    /// <param name="overrides">Settings that win over the environment.</param>
    /// <param name="clock">The time; the machine's when not given.</param>
    internal static WebApplication Build(IEnumerable<KeyValuePair<string, string?>> overrides, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddLocalSettings(Directory.GetCurrentDirectory());
        builder.Configuration.AddEnvironmentVariables();
        builder.Configuration.AddInMemoryCollection(overrides);
        builder.Logging.AddOneLineConsole();
        builder.Services.AddCertVerify(builder.Configuration, clock ?? TimeProvider.System);
        builder.WebHost.UseKestrelCore();
        builder.Services.AddOptions<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>()
            .Configure<ServiceOptions, DocumentOptions, RegistryOptions>(Listening.OnLoopback);
        if (AzureHost.IsParent)
            builder.Services.AddHostedService<ParentWatch>();

        var app = builder.Build();
        app.Services.GetRequiredService<IStore>();
        app.Services.GetRequiredService<LiveRegistries>();
        app.UseMiddleware<SafeHeaders>();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<AuditTrail>();
        app.UseMiddleware<CatchAll>();
        app.UseMiddleware<PageAddresses>();
        app.UseMiddleware<Negotiation>();
        app.UseRouting();
        app.UseMiddleware<AccessControl>();
        app.UseMiddleware<RateLimits>();
        app.UseRateLimiter();
        if (app.Services.GetRequiredService<ServiceOptions>().Pages)
            app.MapPages();
        else
            app.MapGet("/", () => Results.Text($"CertVerify {Engine.Version}\n")).OpenToAll();
        app.MapVerifications();
        app.MapBatches();
        app.MapReceipts();
        app.MapCertificates();
        app.MapEvents();
        app.MapAudit();
        app.MapWebhooks();
        app.MapRegistry();
        app.MapExplanations();
        app.MapTables();
        app.MapTableRevisions();
        app.MapHealth();
        app.MapOpenApi();
        app.MapTriggers();
        return app;
    }
}
