using System.Diagnostics;

namespace CertVerify.Functions.Telemetry;

/// <summary>Names the span of a request by method, route and status; never by its address.</summary>
internal static class RequestSpan
{
    internal static void Describe(string method, string route, int status)
    {
        if (Activity.Current is not { } span)
            return;
        span.DisplayName = $"{method} {route}";
        span.SetTag("http.request.method", method).SetTag("http.route", route).SetTag("http.response.status_code", status);
    }
}
