using System.Diagnostics;
using CertVerify.Functions.Telemetry;

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
        var method = Known(context.Request.Method);
        RequestSpan.Describe(method, route, context.Response.StatusCode);
        log.LogInformation(
            "{Method} {Route} {Status} in {Milliseconds} ms, trace {Trace}",
            method, route, context.Response.StatusCode, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds, Trace.Of(context));
    }

    /// <summary>Any word can be sent as a method.</summary>
    private static string Known(string method) => method is "GET" or "POST" or "PUT" or "PATCH" or "DELETE" or "HEAD" or "OPTIONS" ? method : "(other)";
}

/// <summary>The name of one request in logs and answers.</summary>
internal static class Trace
{
    internal static string Of(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
