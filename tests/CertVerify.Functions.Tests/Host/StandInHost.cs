using CertVerify.Adapters.Storage;
using CertVerify.Functions.Tests.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Host;

/// <summary>
/// Stands in for the Azure Functions host: starts the handler, keeps the keys, routes by function.json and passes requests on. Its client has a key of ours.
/// </summary>
internal sealed class StandInHost : IAsyncDisposable
{
    internal const string Key = "a-function-key";

    /// <summary>Who calls the handler directly in a test need have no key; who comes through the host needs one, as that is the default.</summary>
    private const string Anonymous = "CertVerify__Anonymous";

    private const long LargestBody = 104_857_600;

    private readonly WebApplication front;
    private readonly HttpClient toHandler;

    private StandInHost(WebApplication front, HttpClient toHandler, HandlerProcess handler, HostConfiguration configuration, string address) =>
        (this.front, this.toHandler, Handler, Configuration, Client) =
            (front, toHandler, handler, configuration, new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(address) });

    internal HandlerProcess Handler { get; }

    internal HostConfiguration Configuration { get; }

    internal HttpClient Client { get; }

    /// <param name="root">A published app.</param>
    /// <param name="proxying">The newer way; otherwise the older, lossy one.</param>
    /// <param name="dataFolder">For the handler's store.</param>
    internal static async Task<StandInHost> StartAsync(string root, bool proxying, string dataFolder)
    {
        var configuration = HostConfiguration.Read(root);
        Assert.True(proxying ? configuration.Proxies : configuration.Forwards);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
        builder.Services.AddRouting();
        var front = builder.Build();
        front.Urls.Add("http://127.0.0.1:0");
        var toHandler = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

        HandlerProcess? handler = null;
        Func<HttpContext, Uri, Task> passOn = proxying ? new Proxying(toHandler).PassOnAsync : new Forwarding(toHandler).PassOnAsync;
        front.Use(NothingAsMethodNotAllowedAsync);
        front.UseRouting();
        foreach (var function in configuration.Functions)
        {
            front.MapMethods($"/{configuration.RoutePrefix}/{function.Route}", function.Methods, context => HasKey(context.Request, function)
                ? passOn(context, handler!.Address)
                : Refuse(context));
        }

        await front.StartAsync();
        var address = front.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        handler = HandlerProcess.Start(configuration.Executable, root, Inherited(address, dataFolder).Where(variable => variable.Key != Anonymous));
        await handler.BecomeReadyAsync();
        var host = new StandInHost(front, toHandler, handler, configuration, address);
        host.Client.DefaultRequestHeaders.Add("X-Api-Key", await TestKeys.MakeAsync(dataFolder, Tenants.Local, TestKeys.All));
        return host;
    }

    /// <summary>What the host's own environment leaves to its child.</summary>
    internal static Dictionary<string, string> Inherited(string hostAddress, string dataFolder) => new()
    {
        ["ASPNETCORE_URLS"] = hostAddress,
        ["ASPNETCORE_CONTENTROOT"] = "/nowhere",
        ["ASPNETCORE_HTTP_PORTS"] = new Uri(hostAddress).Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["CertVerify__DataFolder"] = dataFolder,
        [Anonymous] = "Everybody",
    };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Handler.DisposeAsync();
        toHandler.Dispose();
        await front.DisposeAsync();
    }

    private static bool HasKey(HttpRequest request, HttpFunction function) =>
        function.AuthLevel == "anonymous" || request.Query["code"] == Key || request.Headers["x-functions-key"] == Key;

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = 401;
        return Task.CompletedTask;
    }

    /// <summary>The host knows no 405: a wrong method is 404 with nothing in it. A body over its limit is 500.</summary>
    private static async Task NothingAsMethodNotAllowedAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ContentLength > LargestBody)
        {
            context.Response.StatusCode = 500;
            return;
        }

        await next(context);
        if (context is { Response: { StatusCode: 405, HasStarted: false } })
        {
            context.Response.StatusCode = 404;
            context.Response.Headers.Allow = default;
        }
    }
}
