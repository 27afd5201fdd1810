using CertVerify.Core.Claims;
using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks;

/// <summary>What is known of the certificate, from the paper or, where it is silent, from what was typed in or registered.</summary>
internal static class CaseFacts
{
    extension(Case @case)
    {
        public bool HasDocument => @case.Evidence.Document is not null;

        /// <summary>Whether the document was surely read as something other than a certificate of a management system.</summary>
        public bool IsAnotherPaper => @case.HasDocument && @case.Claim.DocumentKind is
            { Value: not (DocumentKind.ManagementSystemCertificate or DocumentKind.ManagementSystemNotCovered or DocumentKind.Unknown), Confidence: >= 0.7 };

        public string? Scope => @case.Claim.Scope?.Value ?? @case.Registration?.Record.Scope;

        public string? Number => @case.Claim.CertificateNumber?.Value ?? @case.Inquiry.CertificateNumber;

        public string? HolderName => @case.Claim.HolderName?.Value ?? @case.Inquiry.Holder?.Name;

        /// <summary>The issuer as printed or typed; a register is not asked here, because it is found by this name.</summary>
        public string? IssuerName => @case.Claim.CertificationBody?.Value ?? @case.Inquiry.CertificationBody;

        /// <summary>Whether the page does not name its issuer and an address alone tells it: then what the tables know of it fails nobody.</summary>
        public bool IssuerIsInferred => @case.Claim.CertificationBody is { Inferred: not null };

        /// <summary>The issuer as people call it: its name in our table, else as printed.</summary>
        public Sentence Issuer => (@case.Evidence.Issuer.Body?.Name ?? @case.IssuerName ?? @case.Registration?.Record.CertificationBody) switch
        {
            null => $"the issuer",
            var name => $"{name}",
        };

        public string? AccreditorName => @case.Claim.NamedAccreditationBody?.Value ?? @case.Registration?.Record.AccreditationBody;

        /// <summary>The row of the accreditation body named on the paper or, where it is silent, in the register.</summary>
        public AccreditationBody? Accreditor => @case.Evidence.Accreditor.Body
            ?? (@case.AccreditorName is { } name ? @case.Evidence.Accreditor.AccreditorsOfIssuer.FirstOrDefault(body => body.IsCalled(name)) : null);

        /// <summary>The scheme whose owner, and not the accreditors' arrangement, recognises issuers; null for ISO's own standards.</summary>
        public StandardRow? OwnScheme => @case.SchemeOf("iatf") ?? @case.SchemeOf("iaqg");

        /// <summary>The row of a standard claimed or registered that belongs to a scheme ("iatf", "iaqg", "fssc"); null when none does.</summary>
        public StandardRow? SchemeOf(string scheme) => @case.Evidence.Standards.FirstOrDefault(row =>
            row.Scheme == scheme && @case.Standards.Any(standard => standard.Designation == row.Designation));

        public IReadOnlyList<Standard> Standards => @case.Claim.Standards.Count > 0
            ? [.. @case.Claim.Standards.Select(printed => printed.Value)]
            : @case.Registration?.Record.Standards ?? [];

        /// <summary>How firmly the standards are known: a register that names them confirms what is printed.</summary>
        public Assurance AssuranceOfStandards => @case.Registration?.Record.Standards is [_, ..] registered
            && @case.Standards.All(standard => registered.Any(held => held.Designation == standard.Designation)) ? Assurance.Confirmed : Assurance.Claimed;

        /// <summary>The day the present certificate was decided on or took effect.</summary>
        public DateOnly? IssuedOn => @case.IssueDays[0];

        /// <summary>The days of issue by the paper and then by the register, one where they agree; one that is not known where neither tells.</summary>
        public IReadOnlyList<DateOnly?> IssueDays => (@case.Claim.IssuedOn?.Value ?? @case.Claim.ValidFrom?.Value, @case.Registration?.Record.IssuedOn ?? @case.Registration?.Record.ValidFrom) switch
        {
            ({ } printed, { } registered) when printed != registered => [printed, registered],
            var (printed, registered) => [printed ?? registered],
        };

        public DateOnly? ValidFrom => @case.Claim.ValidFrom?.Value ?? @case.Registration?.Record.ValidFrom;

        /// <summary>The last day of validity, inclusive: as registered, else as printed.</summary>
        public DateOnly? ExpiresOn => @case.Registration?.Record.ExpiresOn ?? @case.Claim.ExpiresOn?.Value;

        /// <summary>The last day on which every edition named can still be certified to, inclusive; null while all are current or unknown.</summary>
        public DateOnly? EditionEnds => @case.Standards
            .Select(standard => @case.EditionOf(standard))
            .Where(edition => edition is { Provenance.Confirmed: true })
            .Min(edition => edition?.ValidUntil);

        /// <summary>The last day the certificate can be relied on, inclusive.</summary>
        public DateOnly? EffectiveUntil => @case.ExpiresOn is null ? null : new[] { @case.ExpiresOn, @case.EditionEnds }.Min();

        public Edition? EditionOf(Standard standard) => @case.Evidence.Editions.FirstOrDefault(edition =>
            edition.Designation == standard.Designation && edition.Year == standard.Edition);

        /// <summary>What to say of a field that is missing: a document was not read well enough, or no register told it.</summary>
        public SubIndication WhyMissing => @case.HasDocument ? SubIndication.LowExtractionConfidence : SubIndication.NoRegisterRecord;

        public bool IsIssuer(string name) =>
            @case.IssuerName is { } named && IssuerMatch.AreAlike(name, named)
            || @case.Evidence.Issuer.Body is { } body && body.Aliases.Append(body.Name).Append(body.Brand).OfType<string>().Any(known => IssuerMatch.AreAlike(name, known));
    }

    public static bool IsCalled(this AccreditationBody body, string name) =>
        body.Aliases.Append(body.Id).Append(body.Name).Append(body.LocalName).OfType<string>().Any(known => Same.Name(name, known));
}
