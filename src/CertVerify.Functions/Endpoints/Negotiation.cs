using CertVerify.Functions.Problems;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Endpoints;

/// <summary>Refuses callers that do not accept JSON before any work is done for them.</summary>
internal sealed class Negotiation(RequestDelegate next)
{
    private static readonly MediaTypeHeaderValue[] Offered = [new("application/json"), new("application/problem+json")];
    private static readonly MediaTypeHeaderValue Csv = new("text/csv");

    public Task InvokeAsync(HttpContext context) => Accepts(context.Request)
        ? next(context)
        : Problem.NotAcceptable("application/json").WriteAsync(context);

    /// <summary>A header that cannot be read accepts everything, as if it were not there.</summary>
    private static bool Accepts(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Count == 0)
            return true;
        var offered = request.Path.Value!.EndsWith("/rejected", StringComparison.Ordinal) ? [.. Offered, Csv] : Offered;
        return accepted.Any(range => range.Quality is not 0 && offered.Any(kind => kind.IsSubsetOf(range)));
    }
}
