using CertVerify.Core.Normalising;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Reports.Exchange;

/// <summary>Makes a Catena-X business partner certificate of a verification, or says what is missing for one.</summary>
public static class CatenaX
{
    /// <param name="verification">Of a file; one that failed is not handed on.</param>
    /// <param name="businessPartnerNumber">BPNL of the certified company, which no certificate states.</param>
    /// <param name="standard">Which of several standards, by its designation; null where there is one.</param>
    /// <param name="file">The file's bytes; null when it is not kept.</param>
    public static Exported Of(Verification verification, string businessPartnerNumber, string? standard, byte[]? file)
    {
        var claim = verification.Claim;
        var standards = claim.Standards.Select(field => field.Value).DistinctBy(one => one.Designation).Where(one => standard is null || one.Designation == standard).ToList();
        var (from, until) = ((claim.ValidFrom ?? claim.IssuedOn)?.Value, claim.ExpiresOn?.Value);
        var missing = new List<Lack>();
        Need(verification.Judgement.Certificate.Indication is not Indication.Failed, "/certificate", "A certificate whose verification failed is not handed on.");
        Need(claim.CertificateNumber is not null, "/claim/certificateNumber", "No certificate number was read.");
        Need(standards.Count == 1, "/claim/standards", standards.Count > 1 ? "The certificate is to several standards; say which with 'standard'." : "No such standard was read.");
        Need(from is not null, "/claim/validFrom", "Neither a beginning nor a day of issue was read.");
        Need(until is not null, "/claim/expiresOn", "No last day was read.");
        Need(file is not null && verification.Evidence.Document is not null, "/document", "The file of the certificate belongs to it, and there was none or it is no longer kept.");
        return missing.Count > 0
            ? new Exported.Incomplete(missing)
            : new Exported.Whole(Whole(verification, businessPartnerNumber, standards[0], from!.Value, until!.Value, file!));

        void Need(bool there, string pointer, string because)
        {
            if (!there)
                missing.Add(new(pointer, because));
        }
    }

    private static BusinessPartnerCertificate Whole(Verification verification, string businessPartnerNumber, Standard standard, DateOnly from, DateOnly until, byte[] file)
    {
        var (claim, document) = (verification.Claim, verification.Evidence.Document!);
        return new(
            businessPartnerNumber, new(Code(standard), standard.Edition), claim.CertificateNumber!.Value, claim.Scope?.Value, from, until,
            claim.CertificationBody is { } issuer ? new(issuer.Value) : null, TrustLevel(verification.Judgement), new("CertVerify"),
            new(document.CreatedAt ?? verification.VerifiedAt, document.Sha256, document.MediaType, Convert.ToBase64String(file)));
    }

    /// <summary>Latin letters and digits, in lower case and nothing else (CX-0135, 3.2.2).</summary>
    private static string Code(Standard standard) => string.Concat(standard.Designation.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>"high" is an automated comparison with a database, "none" no validation at all (CX-0135, 3.2.7); what lies between is done by people.</summary>
    private static string TrustLevel(Judgement judgement) => judgement is { Certificate.Indication: Indication.Passed, Status.Source: not null } ? "high" : "none";
}

/// <summary>What an export came to.</summary>
public abstract record Exported
{
    private Exported()
    {
    }

    public sealed record Whole(BusinessPartnerCertificate Certificate) : Exported;

    /// <param name="Missing">All of it.</param>
    public sealed record Incomplete(IReadOnlyList<Lack> Missing) : Exported;
}

/// <summary>Something that a format demands and a verification does not have.</summary>
/// <param name="Field">Where it would stand in the verification (RFC 6901).</param>
/// <param name="Because">A sentence.</param>
public sealed record Lack(string Field, string Because);
