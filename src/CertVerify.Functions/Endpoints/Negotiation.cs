using CertVerify.Adapters.Signing;
using CertVerify.Core.Reports.Exchange;
using CertVerify.Functions.Batches.Reading;
using CertVerify.Functions.Problems;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Endpoints;

/// <summary>Chooses the form of an answer, and refuses programs that do not accept what their address has before any work is done for them.</summary>
internal sealed class Negotiation(RequestDelegate next)
{
    internal const string Json = "application/json";
    internal const string Html = "text/html";
    private const string Problems = "application/problem+json";

    public Task InvokeAsync(HttpContext context)
    {
        if (!IsForPrograms(context.Request.Path))
            return next(context);
        var offers = Offers(context.Request.Path.Value!);
        if (offers.Length > 1)
            context.Response.Headers.Vary = "Accept";
        return Best(context.Request, [.. offers, Problems]) is not null
            ? next(context)
            : Problem.NotAcceptable(string.Join(", ", offers)).WriteAsync(context);
    }

    /// <summary>What a request likes best, by its qualities (RFC 9110, 12.5.1), then what it names more exactly, then what is offered first; null when it likes none.</summary>
    /// <remarks>A header that cannot be read accepts everything, as if it were not there.</remarks>
    internal static string? Best(HttpRequest request, params IReadOnlyList<string> offered) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) && accepted.Count > 0
            ? offered.Select(kind => (Kind: kind, Liking: Liking(accepted, kind))).Where(one => one.Liking.Quality > 0).DefaultIfEmpty().MaxBy(one => one.Liking).Kind
            : offered[0];

    /// <summary>By the range that names a kind most exactly.</summary>
    private static (double Quality, int Exactness) Liking(IList<MediaTypeHeaderValue> accepted, string kind) => accepted
        .Select(range => (Quality: range.Quality ?? 1, Exactness: Exactness(range, kind)))
        .Where(one => one.Exactness > 0)
        .DefaultIfEmpty()
        .MaxBy(one => one.Exactness);

    /// <summary>0 when a range does not include a kind. Its parameters, such as a charset, are passed over.</summary>
    private static int Exactness(MediaTypeHeaderValue range, string kind) =>
        range.MatchesAllTypes ? 1
        : range.MatchesAllSubTypes ? kind.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) ? 2 : 0
        : range.MediaType.Equals(kind, StringComparison.OrdinalIgnoreCase) ? 3 : 0;

    private static bool IsForPrograms(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/health")
        || path.StartsWithSegments("/.well-known");

    private static string[] Offers(string path) => path switch
    {
        _ when path.EndsWith("/rejected", StringComparison.Ordinal) => [Csv.MediaType],
        _ when path.EndsWith(".png", StringComparison.Ordinal) => ["image/png"],
        _ when path.EndsWith("/receipt", StringComparison.Ordinal) => [Receipts.MediaType],
        _ when path.EndsWith("/credential", StringComparison.Ordinal) => [CredentialMaker.MediaType],
        "/api/v1/verifications" => [Json, Csv.MediaType],
        _ when path.EndsWith("/results", StringComparison.Ordinal) => [Json, Csv.MediaType, BatchRequestReader.Workbook],
        "/api/v1/verifications/batch" => [Json],
        "/api/v1/certificates" => [Json, Csv.MediaType, Calendar.MediaType],
        _ when path.StartsWith("/api/v1/verifications/", StringComparison.Ordinal) => Representations.Offered,
        _ => [Json],
    };
}
