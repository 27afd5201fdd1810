using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Torture.Lost;

/// <summary>A receiver of webhooks on loopback that sometimes refuses, and does what an event asks for once, by its id.</summary>
internal sealed class Sink : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, int>> taken = [];
    private int calls;

    private Sink(WebApplication app) => this.app = app;

    internal string Url { get; private set; } = "";

    /// <summary>Calls that it took, also those that came again.</summary>
    internal int Taken => taken.Values.Sum(events => events.Values.Sum());

    internal static async Task<Sink> StartAsync(int seed)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        var sink = new Sink(builder.Build());
        var random = new Random(seed);
        sink.app.Urls.Add("http://127.0.0.1:0");
        sink.app.Run(context => sink.TakeAsync(context, random));
        await sink.app.StartAsync();
        sink.Url = sink.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return sink;
    }

    /// <summary>The events that came to an address: the id of each, as header and body agree on it.</summary>
    internal IReadOnlyCollection<string> EventsAt(string path) => taken.TryGetValue(path, out var events) ? [.. events.Keys] : [];

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context, Random random)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var id = context.Request.Headers["webhook-id"].ToString();
        bool refuses;
        lock (random)
            refuses = random.Next(10) == 0;
        Interlocked.Increment(ref calls);
        if (refuses || !body.RootElement.GetRawText().Contains(id, StringComparison.Ordinal))
        {
            context.Response.StatusCode = 503;
            return;
        }

        taken.GetOrAdd(context.Request.Path, _ => []).AddOrUpdate(id, 1, (_, times) => times + 1);
        context.Response.StatusCode = 204;
    }
}
