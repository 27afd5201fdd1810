using System.Collections.Concurrent;
using System.Text.Json;
using CertVerify.Adapters.Tests;
using Microsoft.AspNetCore.Http;

namespace CertVerify.Torture.Lost;

/// <summary>A receiver of webhooks on loopback that sometimes refuses, and does what an event asks for once, by its id.</summary>
internal sealed class Sink : IAsyncDisposable
{
    private readonly LoopbackServer server;
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, int>> taken = [];

    internal Sink(int seed)
    {
        var random = new Random(seed);
        server = new(context => TakeAsync(context, random));
    }

    internal Uri Address => server.Address;

    /// <summary>Calls that it took, also those that came again.</summary>
    internal int Taken => taken.Values.Sum(events => events.Values.Sum());

    /// <summary>The events that came to an address: the id of each, as header and body agree on it.</summary>
    internal IReadOnlyCollection<string> EventsAt(string path) => taken.TryGetValue(path, out var events) ? [.. events.Keys] : [];

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task TakeAsync(HttpContext context, Random random)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var id = context.Request.Headers["webhook-id"].ToString();
        bool refuses;
        lock (random)
            refuses = random.Next(10) == 0;
        if (refuses || !body.RootElement.GetRawText().Contains(id, StringComparison.Ordinal))
        {
            context.Response.StatusCode = 503;
            return;
        }

        taken.GetOrAdd(context.Request.Path, _ => []).AddOrUpdate(id, 1, (_, times) => times + 1);
        context.Response.StatusCode = 204;
    }
}
