using System.Diagnostics;

namespace CertVerify.Functions.Hosting;

/// <summary>One line for each request: method, route, status, time. Never the path or the query, which may hold keys and ids.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        await next(context);
        if (context.Request.Method == HttpMethods.Get && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: "/" })
            return;
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
        log.LogInformation(
            "{Method} {Route} {Status} in {Milliseconds} ms, trace {Trace}",
            context.Request.Method, route, context.Response.StatusCode, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds, Trace.Of(context));
    }
}

/// <summary>The name of one request in logs and answers.</summary>
internal static class Trace
{
    internal static string Of(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
