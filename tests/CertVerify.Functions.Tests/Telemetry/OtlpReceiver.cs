using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Telemetry;

/// <summary>A receiver of OTLP over HTTP on loopback, that keeps what it was sent.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> received = [];
    private readonly WebApplication app;

    private OtlpReceiver(WebApplication app) => this.app = app;

    internal string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    internal static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var receiver = new OtlpReceiver(builder.Build());
        receiver.app.Run(receiver.KeepAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>Every text in what came to "/v1/traces", "/v1/metrics" or "/v1/logs": names, keys and values.</summary>
    internal IReadOnlySet<string> Texts(string path) => received.Where(message => message.Path == path).SelectMany(message => ProtobufTexts.In(message.Body)).ToHashSet();

    /// <summary>Everything that came, byte for byte.</summary>
    internal string Everything() => string.Join('\n', received.Select(message => Encoding.UTF8.GetString(message.Body)));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        received.Enqueue((context.Request.Path, body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }
}
