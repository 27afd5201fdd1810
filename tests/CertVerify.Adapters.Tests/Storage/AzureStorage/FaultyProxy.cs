using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

/// <summary>Stands in front of a service of Azurite, counts what passes, and does to some requests what networks and busy services do.</summary>
internal sealed class FaultyProxy : IAsyncDisposable
{
    private static readonly string[] OfTheConnection = ["Host", "Connection", "Keep-Alive", "Transfer-Encoding"];

    private readonly Uri target;
    private readonly HttpClient client = new();
    private readonly LoopbackServer server;
    private readonly ConcurrentQueue<Fault> faults = new();

    internal FaultyProxy(Uri target)
    {
        this.target = target;
        server = new(AnswerAsync);
    }

    internal Uri Address => server.Address;

    /// <summary>Method and path of every request, refused ones too.</summary>
    internal ConcurrentQueue<string> Passed { get; } = new();

    /// <summary>Which requests have faults; all of them at first.</summary>
    internal Func<HttpRequest, bool> Concerns { get; set; } = _ => true;

    /// <summary>What happens to the next requests, one after the other; then all is well again.</summary>
    internal void Next(params Fault[] coming)
    {
        foreach (var fault in coming)
            faults.Enqueue(fault);
    }

    internal bool AllHappened => faults.IsEmpty;

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Passed.Enqueue($"{context.Request.Method} {context.Request.Path}");
        var fault = Concerns(context.Request) && faults.TryDequeue(out var next) ? next : Fault.None;
        switch (fault)
        {
            case Fault.Busy or Fault.Throttled:
                context.Response.StatusCode = fault is Fault.Busy ? 503 : 429;
                context.Response.Headers.RetryAfter = "1";
                return;
            case Fault.Refused:
                context.Response.StatusCode = 403;
                return;
            case Fault.Silence:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return;
        }

        using var answer = await ForwardAsync(context.Request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (fault is Fault.LostAnswer)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !OfTheConnection.Contains(header.Key)))
            context.Response.Headers[name] = values.ToArray();
        if (fault is Fault.CutAnswer)
        {
            context.Response.ContentLength = body.Length + 100;
            await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
            await context.Response.Body.FlushAsync();
            context.Abort();
            return;
        }

        if (body.Length > 0)
            await context.Response.Body.WriteAsync(body);
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpRequest request)
    {
        var forwarded = new HttpRequestMessage(new(request.Method), new Uri(target, request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget));
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        if (request.ContentLength is not null || body.Length > 0)
            forwarded.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in request.Headers.Where(header => !OfTheConnection.Contains(header.Key)))
        {
            if (!forwarded.Headers.TryAddWithoutValidation(name, values.ToArray()))
                forwarded.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        return await client.SendAsync(forwarded);
    }
}

/// <summary>What can happen to a request.</summary>
internal enum Fault
{
    None,

    /// <summary>503 with Retry-After.</summary>
    Busy,

    /// <summary>429 with Retry-After.</summary>
    Throttled,

    /// <summary>403, which nobody tries again.</summary>
    Refused,

    /// <summary>No answer ever.</summary>
    Silence,

    /// <summary>It is carried out, and half of the answer arrives.</summary>
    CutAnswer,

    /// <summary>It is carried out, and no answer arrives.</summary>
    LostAnswer,
}
