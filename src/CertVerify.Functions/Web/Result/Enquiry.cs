using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Web.Result;

/// <summary>
/// A letter to the certification body, ready to be sent. Where it goes stands in our table and never in the document; the table knows web sites and no mail addresses, so that the
/// buyer takes the address from there.
/// </summary>
/// <param name="To">The body's name.</param>
/// <param name="Site">Its web site, https; null when our table knows none.</param>
/// <param name="Register">Its public register; null likewise.</param>
/// <param name="Text">In English, which certification bodies everywhere read.</param>
public sealed record Enquiry(string To, string? Site, string? Register, string Subject, string Text)
{
    /// <summary>Null when nothing says which certificate to ask about.</summary>
    internal static Enquiry? About(Verification verification)
    {
        var claim = verification.Claim;
        if ((claim.CertificateNumber?.Value ?? verification.Inquiry.CertificateNumber) is not { } number)
            return null;
        var body = verification.Evidence.Issuer.Body;
        var lines = new[]
        {
            $"Certificate number: {number}",
            claim.HolderName is { } holder ? $"Organisation: {holder.Value}" : null,
            claim.HolderAddress is { } address ? $"Address: {address.Value}" : null,
            claim.Standards is [_, ..] standards ? $"Standard: {string.Join(", ", standards.Select(standard => standard.Value))}" : null,
            claim.Scope is { } scope ? $"Scope: {scope.Value}" : null,
            claim.ExpiresOn is { } last ? $"Valid until: {last.Value:yyyy-MM-dd}" : null,
            verification.Inquiry.Need?.Site is { } site ? $"Site that will supply us: {site}" : null,
        };
        return new(
            body?.Name ?? claim.CertificationBody?.Value ?? verification.Inquiry.CertificationBody ?? "",
            Address(body), Http(body?.Register), $"Status of certificate {number}",
            "Dear Sir or Madam,\n\nWe have been given a certificate that bears your name and would like to know whether it is valid.\n\n"
                + string.Join('\n', lines.OfType<string>())
                + "\n\nPlease tell us, as ISO/IEC 17021-1, clause 8.1.2 provides: its present status, the standard and edition, the scope, the certified site or sites, "
                + "and whether it is under accreditation.\n\n"
                + $"Our reference: {verification.ReceiptNumber}\n\nThank you.");
    }

    public string Mail => $"mailto:?subject={Uri.EscapeDataString(Subject)}&body={Uri.EscapeDataString(Text.ReplaceLineEndings("\r\n"))}";

    private static string? Address(CertificationBody? body) => body?.Domains is [var domain, ..] ? Http("https://" + domain) : null;

    private static string? Http(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http") ? address : null;
}
