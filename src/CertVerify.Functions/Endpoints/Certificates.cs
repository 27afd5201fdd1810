using System.Security.Cryptography;
using System.Text;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Reports;
using CertVerify.Core.Reports.Exchange;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Access;
using CertVerify.Functions.Monitoring;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Endpoints;

/// <summary>Certificates under watch: put there, listed, looked at, taken off.</summary>
internal static class Certificates
{
    private const string All = "/api/v1/certificates";
    private const string One = All + "/{id}";

    internal static void MapCertificates(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(All, PutAsync).RequireScope(Scope.Watch).CountAsVerification().RequireRateLimiting(Limits.Work);
        routes.MapGet(All, ListAsync).RequireScope(Scope.Read);
        routes.MapGet(One, FindAsync).RequireScope(Scope.Read);
        routes.MapDelete(One, StopAsync).RequireScope(Scope.Watch);
        routes.MapGet(One + "/history", HistoryAsync).RequireScope(Scope.Read);
    }

    private static async Task<IResult> PutAsync(Caller caller, HttpRequest request, WatchDesk desk, CancellationToken cancel)
    {
        switch (await WatchRequest.ReadAsync(request, cancel))
        {
            case WatchRequest.Refused(var problem):
                return problem.AsAnswer();
            case WatchRequest.OfVerification(var id):
                return await desk.PutAsync(caller.Tenant, id, cancel) is { } found
                    ? Answer(found, request)
                    : Problem.InvalidField([new("/verificationId", "There is no verification of this id.")]).AsAnswer();
            case WatchRequest.OfInquiry(var inquiry):
                return Answer(await desk.PutAsync(caller.Tenant, inquiry, cancel), request);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    private static async Task<IResult> ListAsync(Caller caller, HttpRequest request, IWatchStore watch, CancellationToken cancel)
    {
        var query = new ListQuery(request, "status", "indication", "state");
        var filter = new WatchFilter(query.Word<CertificationStatus>("status"), query.Word<Indication>("indication"), query.Word<WatchState>("state") switch
        {
            WatchState.Stopped => true,
            WatchState.Watching => false,
            _ => null,
        });
        if (query.Problem is { } problem)
            return problem.AsAnswer();
        var kind = Negotiation.Best(request, Negotiation.Json, Csv.MediaType, Calendar.MediaType);
        if (kind is Calendar.MediaType)
            return await ExpiryCalendar.GetAsync(caller.Tenant, request, watch, cancel);
        var page = await watch.ListAsync(caller.Tenant, filter, query.After, query.Limit, cancel);
        if (kind is Csv.MediaType)
            return Representations.Table(Csv.Of(page.Certificates)).WithNext(request, ListQuery.Cursor(page.Next));
        return Results.Json(new CertificateList([.. page.Certificates.Select(CertificateReport.Of)], ListQuery.Cursor(page.Next)), CoreJson.Options);
    }

    private static async Task<IResult> FindAsync(Caller caller, string id, HttpRequest request, IWatchStore watch, CancellationToken cancel)
    {
        if (await watch.FindAsync(caller.Tenant, id, cancel) is not { } kept)
            return NotFound();
        request.HttpContext.Response.Headers.ETag = TagOf(kept.Version);
        return request.Headers.IfNoneMatch.Any(tags => Names(tags, kept.Version))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(CertificateReport.Of(kept.Certificate), CoreJson.Options);
    }

    private static async Task<IResult> StopAsync(Caller caller, string id, HttpRequest request, WatchDesk desk, CancellationToken cancel)
    {
        var wanted = request.Headers.IfMatch.ToString();
        return await desk.StopAsync(caller.Tenant, id, wanted.Length > 0 ? version => Names(wanted, version) : null, cancel) switch
        {
            null => NotFound(),
            { IsOutdated: true } => Problem.Outdated().AsAnswer(),
            { Kept: var kept } => Results.Json(CertificateReport.Of(kept.Certificate), CoreJson.Options),
        };
    }

    private static async Task<IResult> HistoryAsync(Caller caller, string id, HttpRequest request, IWatchStore watch, CancellationToken cancel)
    {
        var query = new ListQuery(request);
        var before = query.Number(int.MaxValue);
        if (query.Problem is { } problem)
            return problem.AsAnswer();
        if (await watch.FindAsync(caller.Tenant, id, cancel) is null)
            return NotFound();
        var entries = await watch.HistoryAsync(caller.Tenant, id, (int)Math.Min(before, int.MaxValue), query.Limit, cancel);
        var isLast = entries.Count < query.Limit || entries[^1].Run == 1;
        return Results.Json(new History(entries, isLast ? null : ListQuery.Cursor($"{entries[^1].Run}")), CoreJson.Options);
    }

    private static IResult Answer(Placed placed, HttpRequest request)
    {
        var report = CertificateReport.Of(placed.Kept.Certificate);
        request.HttpContext.Response.Headers.ETag = TagOf(placed.Kept.Version);
        return new CreatedAnswer($"{All}/{report.Id}", report, placed.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>What a version is called outside, whatever a store calls it.</summary>
    private static string TagOf(string version) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version)))[..16]}\"";

    private static bool Names(string? tags, string version) =>
        tags is not null && (tags.Trim() == "*" || tags.Split(',').Any(tag => tag.Trim().Replace("W/", "", StringComparison.Ordinal) == TagOf(version)));

    private static IResult NotFound() => Problem.NotFound("There is no certificate of this id under watch.").AsAnswer();

    private sealed record CertificateList(IReadOnlyList<CertificateReport> Certificates, string? Next);

    private sealed record History(IReadOnlyList<HistoryEntry> Entries, string? Next);
}

/// <summary>Whether a certificate is watched now.</summary>
internal enum WatchState
{
    Watching,
    Stopped,
}

/// <summary>A certificate under watch as the API shows it.</summary>
internal sealed record CertificateReport(
    string Id, WatchState State, DateTimeOffset CreatedAt, DateTimeOffset? StoppedAt, string? CertificateNumber, string? Holder, string? CertificationBody,
    IReadOnlyList<string> Standards, Verdict Verdict, Status Status, DateOnly? EffectiveUntil, int Verifications, string VerificationId, DateTimeOffset VerifiedAt,
    DateTimeOffset? NextVerificationAt)
{
    internal static CertificateReport Of(WatchedCertificate certificate) => new(
        certificate.Id, certificate.StoppedAt is null ? WatchState.Watching : WatchState.Stopped, certificate.CreatedAt, certificate.StoppedAt,
        certificate.Label.Number, certificate.Label.Holder, certificate.Label.Issuer, certificate.Label.Standards, certificate.Verdict, certificate.Status,
        certificate.EffectiveUntil, certificate.Run, certificate.VerificationId, certificate.VerifiedAt, certificate.DueAt);
}
