using CertVerify.Functions.Hosting;
using CertVerify.Functions.Web.Components;

namespace CertVerify.Functions.Web;

/// <summary>Tells a person with a browser what a problem is; programs get it as JSON.</summary>
internal static class ErrorPages
{
    internal static bool AreWanted(HttpContext context) =>
        !IsOfPrograms(context.Request.Path) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    internal static Task WriteAsync(HttpContext context, int status) =>
        PageAnswer.Of<ErrorPage>(new() { ["Key"] = Key(status), ["Trace"] = status >= 500 ? Trace.Of(context) : null }, status).ExecuteAsync(context);

    private static bool IsOfPrograms(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/health") || path.StartsWithSegments("/openapi");

    private static string Key(int status) => status switch
    {
        404 => "error.missing",
        403 => "error.foreign",
        429 or 503 => "error.busy",
        _ => "error.other",
    };
}
