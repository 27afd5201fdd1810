using CertVerify.Functions.Problems;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Endpoints;

/// <summary>Refuses programs that do not accept what their address has before any work is done for them.</summary>
internal sealed class Negotiation(RequestDelegate next)
{
    private static readonly MediaTypeHeaderValue[] Offered = [new("application/json"), new("application/problem+json")];
    private static readonly MediaTypeHeaderValue Csv = new("text/csv");
    private static readonly MediaTypeHeaderValue Html = new("text/html");
    private static readonly MediaTypeHeaderValue Png = new("image/png");

    public Task InvokeAsync(HttpContext context) => Accepts(context.Request)
        ? next(context)
        : Problem.NotAcceptable("application/json").WriteAsync(context);

    /// <summary>Whether a browser asks: it names HTML, and before JSON.</summary>
    internal static bool PrefersHtml(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && Quality(accepted, Html) is > 0 and var html && html > Quality(accepted, Offered[0]);

    private static double Quality(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue kind) =>
        accepted.Where(range => range.MediaType == kind.MediaType).Select(range => range.Quality ?? 1).DefaultIfEmpty(0).Max();

    /// <summary>A header that cannot be read accepts everything, as if it were not there.</summary>
    private static bool Accepts(HttpRequest request)
    {
        if (!IsForPrograms(request.Path) || !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Count == 0)
            return true;
        var offered = Offers(request.Path.Value!);
        return accepted.Any(range => range.Quality is not 0 && offered.Any(kind => kind.IsSubsetOf(range)));
    }

    private static bool IsForPrograms(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/health");

    private static MediaTypeHeaderValue[] Offers(string path) => path switch
    {
        _ when path.EndsWith("/rejected", StringComparison.Ordinal) => [.. Offered, Csv],
        _ when path.EndsWith(".png", StringComparison.Ordinal) => [.. Offered, Png],
        _ when path.StartsWith("/api/v1/verifications/", StringComparison.Ordinal) => [.. Offered, Html],
        _ => Offered,
    };
}
