using System.Text;
using System.Text.RegularExpressions;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports.Exchange;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Reports;
using CertVerify.Functions.Web.Result;

namespace CertVerify.Functions.Endpoints;

/// <summary>The forms in which a verification is given, by what the caller accepts.</summary>
internal static partial class Representations
{
    internal static readonly string[] Offered = [Negotiation.Json, Negotiation.Html, SchemaOrg.MediaType, BusinessPartnerCertificate.MediaType, Csv.MediaType];

    /// <summary>For links, which have no Accept header of their own.</summary>
    private static readonly Dictionary<string, string> Named = new() { ["json"] = Negotiation.Json, ["jsonld"] = SchemaOrg.MediaType, ["csv"] = Csv.MediaType };

    internal static async Task<IResult> OfAsync(Verification verification, HttpContext context, IReceiptStore receipts, IDocumentStore documents, CancellationToken cancel) =>
        Wanted(context.Request) switch
        {
            null => Problem.InvalidField([new("/format", $"It must be one of {string.Join(", ", Named.Keys)}.")]).AsAnswer(),
            Negotiation.Html => await ResultEndpoint.PageAsync(verification, context, receipts, cancel),
            SchemaOrg.MediaType => TaggedAnswer.Json(SchemaOrg.Of(verification), SchemaOrg.MediaType),
            Csv.MediaType => Table(Csv.Of([verification])),
            BusinessPartnerCertificate.MediaType => await HandedOnAsync(verification, context.Request.Query, documents, cancel),
            _ => TaggedAnswer.Json(VerificationReport.Of(verification)),
        };

    private static string? Wanted(HttpRequest request) =>
        request.Query["format"].FirstOrDefault() is { } name ? Named.GetValueOrDefault(name) : Negotiation.Best(request, Offered);

    internal static TaggedAnswer Table(string csv) => new(Encoding.UTF8.GetBytes(csv), Csv.MediaType + "; charset=utf-8");

    private static async Task<IResult> HandedOnAsync(Verification verification, IQueryCollection query, IDocumentStore documents, CancellationToken cancel)
    {
        if (query["businessPartnerNumber"].ToString() is not { } holder || !LegalEntity().IsMatch(holder))
            return Problem.InvalidField([new("/businessPartnerNumber", "It must be the business partner number of the certified company: BPNL and 12 letters or digits.")]).AsAnswer();
        var file = verification.Evidence.Document is { } document ? await documents.FindAsync(verification.Tenant, document.Sha256, cancel) : null;
        return CatenaX.Of(verification, holder, query["standard"].FirstOrDefault(), file) switch
        {
            Exported.Whole(var certificate) => TaggedAnswer.Json(certificate, BusinessPartnerCertificate.MediaType),
            Exported.Incomplete(var missing) => Problem.NotExportable([.. missing.Select(lack => new FieldFault(lack.Field, lack.Because))]).AsAnswer(),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }

    [GeneratedRegex("^BPNL[a-zA-Z0-9]{12}$")]
    private static partial Regex LegalEntity();
}
