using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Parts a file into its certificates: a page that announces another number with an expiry of its own begins the next one.</summary>
internal static class CertificateSplitter
{
    private const double SureNumber = 0.85;

    /// <summary>The pages of each certificate, every page laid out once.</summary>
    public static IEnumerable<IReadOnlyList<Reading>> Split(IReadOnlyList<Page> pages, DocumentFacts? facts, CuratedTables tables)
    {
        if (pages.Count == 0)
            return [[new Reading(pages, facts, tables)]];
        var certificates = new List<List<Reading>>();
        string? current = null;
        foreach (var page in pages)
        {
            var reading = new Reading([page], facts, tables);
            var own = pages.Count > 1 && NumberReader.Read(reading) is { Confidence: >= SureNumber } number ? number.Value : null;
            if (certificates.Count == 0 || own is not null && current is not null && !Numbers.Same(own, current) && IsCertificate(reading))
                certificates.Add([]);
            current = own ?? current;
            certificates[^1].Add(reading);
        }

        return certificates.Select(WithoutCoveringLetter);
    }

    /// <summary>A letter ahead of the certificate that it brings names the same parties, and dates of its own.</summary>
    private static IReadOnlyList<Reading> WithoutCoveringLetter(List<Reading> pages) =>
        pages.Count > 1 && KindReader.IsLetter(pages[0]) && !IsCertificate(pages[0]) && pages.Skip(1).Any(page => !KindReader.IsLetter(page) && IsCertificate(page)) ? pages[1..] : pages;

    private static bool IsCertificate(Reading page) =>
        StandardsReader.Read(page).Count > 0 && (DatesReader.Read(page).ExpiresOn is not null || NumberReader.AfterLabels(page, Role.MainNumber).Count > 0);
}
