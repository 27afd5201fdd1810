using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CertVerify.Adapters.Tests.Registries.Live;

/// <summary>A real HTTP server on loopback that answers as it is told and remembers what it was asked.</summary>
internal class StandIn : IAsyncDisposable
{
    private readonly LoopbackServer server;

    internal StandIn(RequestDelegate well) => (Answer, server) = (well, new(AnswerAsync));

    internal Uri Address => server.Address;

    /// <summary>How it answers from now on.</summary>
    internal RequestDelegate Answer { get; set; }

    internal ConcurrentQueue<Asked> Requests { get; } = new();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var text = await body.ReadToEndAsync(context.RequestAborted);
        Requests.Enqueue(new(context.Request.Path + context.Request.QueryString, text, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        context.Items["body"] = text;
        await Answer(context);
    }

    internal static RequestDelegate Says(int status, string text, string mediaType = "application/json", string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync(text, context.RequestAborted);
    };

    internal static async Task NeverAsync(HttpContext context) => await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>A byte now and then, for ever.</summary>
    internal static async Task TrickleAsync(HttpContext context)
    {
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(" ", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(40, CancellationToken.None);
        }
    }

    /// <summary>More than anybody wants, without saying how much.</summary>
    internal static async Task FloodAsync(HttpContext context)
    {
        var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 16));
        for (var i = 0; i < 10_000 && !context.RequestAborted.IsCancellationRequested; i++)
            await context.Response.Body.WriteAsync(spaces, context.RequestAborted);
    }

    internal sealed record Asked(string Path, string Body, IReadOnlyDictionary<string, string> Headers);
}
