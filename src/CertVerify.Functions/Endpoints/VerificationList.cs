using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports;
using CertVerify.Core.Reports.Exchange;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Endpoints;

/// <summary>The verifications made so far, the latest first: all of them, or those of one certificate number or one document.</summary>
internal static class VerificationList
{
    private const int MostLines = 100;
    private const string UsualLines = "25", Number = "certificateNumber", Document = "documentSha256", After = "after", Limit = "limit";
    private static readonly string[] Known = [Number, Document, After, Limit];

    internal static async Task<IResult> GetAsync(Caller caller, HttpRequest request, IVerificationStore verifications, CancellationToken cancel)
    {
        var fields = request.Declarations();
        if (fields.Keys.Except(Known, StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } unknown)
            return Problem.UnknownField([.. unknown.Select(name => new FieldFault($"/{Pointer.Escape(name)}", $"There is no such field; there are {string.Join(", ", Known)}."))]).AsAnswer();
        var (number, document) = (fields.GetValueOrDefault(Number), fields.GetValueOrDefault(Document)?.ToLowerInvariant());
        var faults = new List<FieldFault>();
        if (number is not null && document is not null)
            faults.Add(new($"/{Document}", "Ask for a number or a document, not for both."));
        if (document is not null && (document.Length != 64 || !document.All(char.IsAsciiHexDigit)))
            faults.Add(new($"/{Document}", "It must be a SHA-256 in hexadecimal."));
        if (!int.TryParse(fields.GetValueOrDefault(Limit, UsualLines), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is < 1 or > MostLines)
            faults.Add(new($"/{Limit}", $"It must be a number from 1 to {MostLines}."));
        var after = fields.TryGetValue(After, out var cursor) ? Read(cursor) : null;
        if (cursor is not null && after is null)
            faults.Add(new($"/{After}", "It must be what the page before gave as next."));
        if (faults.Count > 0)
            return Problem.InvalidField(faults).AsAnswer();

        var list = number is not null ? ListKey.Number(number) : document is not null ? ListKey.Document(document) : ListKey.All;
        var lines = await verifications.ListAsync(caller.Tenant, list, after, limit + 1, cancel);
        var found = (await Task.WhenAll(lines.Take(limit).Select(line => FindAsync(verifications, caller.Tenant, line, cancel)))).OfType<Verification>().ToList();
        var next = lines.Count > limit ? Write(lines[limit - 1]) : null;
        if (Negotiation.Best(request, Negotiation.Json, Csv.MediaType) is Csv.MediaType)
            return Representations.Table(Csv.Of(found)).WithNext(request, next);
        return Results.Json(new Page([.. found.Select(Line.Of)], next), CoreJson.Options);
    }

    /// <summary>Null where a line leads nowhere: the service died before it had stored what the line announces, or stored it later under another line.</summary>
    private static async Task<Verification?> FindAsync(IVerificationStore verifications, string tenant, ListedVerification line, CancellationToken cancel) =>
        await verifications.FindAsync(tenant, line.Id, cancel) is { } verification && verification.VerifiedAt == line.VerifiedAt ? verification : null;

    private static string Write(ListedVerification line) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{line.VerifiedAt.UtcTicks} {line.Id}")));

    /// <summary>Null when it was not written by <see cref="Write"/>.</summary>
    private static ListedVerification? Read(string cursor) =>
        Base64Url.IsValid(cursor)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(' ', 2) is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var time) && time <= DateTimeOffset.MaxValue.UtcTicks
            ? new(id, new(time, TimeSpan.Zero))
            : null;

    /// <param name="Verifications">The latest first.</param>
    /// <param name="Next">To be given as "after" for the next page; null on the last.</param>
    private sealed record Page(IReadOnlyList<Line> Verifications, string? Next);

    /// <summary>What tells one verification from another.</summary>
    private sealed record Line(string Id, string ReceiptNumber, DateTimeOffset VerifiedAt, DateOnly AsOf, string? CertificateNumber, string? HolderName, Verdict Verdict)
    {
        internal static Line Of(Verification verification) => new(
            verification.Id, verification.ReceiptNumber, verification.VerifiedAt, verification.AsOf,
            verification.Claim.CertificateNumber?.Value ?? verification.Inquiry.CertificateNumber, verification.Claim.HolderName?.Value, verification.Judgement.Overall);
    }
}
