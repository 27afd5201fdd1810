using CertVerify.Core.Claims.Confidence;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Fields;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims;

/// <summary>Reads what a certificate says about itself off the words on its pages.</summary>
public static class ClaimReader
{
    /// <summary>By the reader's own measure; what is read with less says nothing.</summary>
    private const double LeastConfidence = 0.4;

    /// <summary>One claim for each certificate in the file, in page order; never empty. A field that cannot be read is null.</summary>
    /// <param name="pages">All pages of the file.</param>
    /// <param name="facts">What is known of the file; null when pages come from elsewhere.</param>
    /// <param name="tables">Names of issuers and accreditors, standards and months.</param>
    public static IReadOnlyList<Claim> Read(IReadOnlyList<Page> pages, DocumentFacts? facts, CuratedTables tables) => Read(pages, facts, tables, Calibration.Shipped);

    /// <param name="pages">All pages of the file.</param>
    /// <param name="facts">What is known of the file; null when pages come from elsewhere.</param>
    /// <param name="tables">Names of issuers and accreditors, standards and months.</param>
    /// <param name="calibration">What the readers' own confidences are worth.</param>
    public static IReadOnlyList<Claim> Read(IReadOnlyList<Page> pages, DocumentFacts? facts, CuratedTables tables, Calibration calibration)
    {
        var claims = CertificateSplitter.Split(pages, facts, tables).Select(ReadWithCopies).Select(new Calibrated(calibration, pages).Of).ToList();
        return claims.Count == 1 ? claims : [.. claims.Select(claim => claim with { OtherCertificates = NumbersOf(claims.Where(c => c != claim)) })];
    }

    private static List<Field<string>> NumbersOf(IEnumerable<Claim> claims) => [.. claims.Select(c => c.CertificateNumber).OfType<Field<string>>()];

    /// <summary>A certificate of several pages, some of which may be the same in another language.</summary>
    private static Claim ReadWithCopies(IReadOnlyList<Reading> pages)
    {
        if (pages is [var only])
            return ReadOne(only);
        var claim = ReadOne(new Reading(pages));
        return claim.Languages.Count < 2 ? claim : claim with { LanguageCopies = LanguageCopies.Among([.. pages.Select(ReadOne)]) };
    }

    internal static Claim ReadOne(Reading reading)
    {
        var holder = HolderReader.Read(reading);
        var dates = DatesReader.Read(reading);
        var issuer = Sure(IssuerReader.Read(reading, holder.Name?.Value));
        var number = Sure(NumberReader.Settled(NumberReader.Read(reading), reading.Tables.IssuerNamed(issuer?.Value).NumberShapes));
        var standards = StandardsReader.Read(reading);
        var accreditor = AccreditorReader.Read(reading, issuer, standards, number);
        var claim = new Claim
        {
            DocumentKind = new(DocumentKind.Unknown, "", null, null, 0),
            CertificateNumber = number,
            NumbersBeside = number is null ? [] : NumberReader.Beside(reading, number),
            MainCertificateNumber = Sure(NumberReader.AfterLabels(reading, Role.MainNumber).FirstOrDefault()?.Field),
            Annexes = Annexes.In(reading),
            HolderName = Sure(holder.Name),
            HolderAddress = Sure(holder.Address),
            Standards = standards,
            Scope = Sure(ScopeReader.Read(reading, $"{holder.Name?.Raw}\n{holder.Address?.Raw}")),
            CertificationBody = issuer,
            AccreditationBody = Sure(accreditor.Body),
            AccreditationNumber = Sure(accreditor.Number),
            OriginallyIssuedOn = Sure(dates.OriginallyIssuedOn),
            IssuedOn = Sure(dates.IssuedOn),
            ValidFrom = Sure(dates.ValidFrom),
            ExpiresOn = Sure(dates.ExpiresOn),
            LastCycleEndedOn = Sure(dates.LastCycleEndedOn),
            Languages = LanguageReader.Read(reading),
            IafCodes = SectorCodes.Read(reading),
            Sites = SitesReader.Read(reading, holder.Address?.Value),
            Exclusions = Exclusions.Read(reading),
            Identifiers = Identifiers.Read(reading),
            Wordings = Wordings.Read(reading),
            Marks = Marks.Read(reading),
            PageMarks = PageMarkReader.Read(reading),
        };
        return claim with { DocumentKind = KindReader.Read(reading, claim) };
    }

    private static Field<T>? Sure<T>(Field<T>? field) => field is { Confidence: >= LeastConfidence } ? field : null;
}
