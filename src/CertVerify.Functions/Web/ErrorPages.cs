using CertVerify.Functions.Hosting;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Web;

/// <summary>Tells a person with a browser what a problem is; programs get it as JSON.</summary>
internal static class ErrorPages
{
    internal static bool AreWanted(HttpContext context) =>
        !IsOfPrograms(context.Request.Path) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    internal static Task WriteAsync(HttpContext context, ProblemDetails problem)
    {
        var status = problem.Status!.Value;
        return PageAnswer.Of<ErrorPage>(new() { ["Key"] = Key(status, problem), ["Trace"] = status >= 500 ? Trace.Of(context) : null }, status).ExecuteAsync(context);
    }

    private static bool IsOfPrograms(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/health") || path.StartsWithSegments("/openapi");

    private static string Key(int status, ProblemDetails problem) => status switch
    {
        429 when problem.Type == Problem.QuotaExceededType => "error.spent",
        404 => "error.missing",
        401 => "error.closed",
        403 => "error.foreign",
        429 or 503 => "error.busy",
        _ => "error.other",
    };
}
