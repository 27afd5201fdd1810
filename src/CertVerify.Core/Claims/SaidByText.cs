using CertVerify.Core.Sources;

namespace CertVerify.Core.Claims;

/// <summary>The values of a claim that rest on a file's own text, and not, or not only, on what was recognised in its pictures.</summary>
public static class SaidByText
{
    private const double Inside = 0.5;

    /// <summary>To be looked for on the pages; none of them has been seen yet.</summary>
    /// <param name="claim">As read.</param>
    /// <param name="pages">What it was read from.</param>
    public static IReadOnlyList<Sighting> In(Claim claim, IReadOnlyList<Page> pages) =>
    [
        .. new[]
        {
            Of(SightedField.Number, claim.CertificateNumber), Of(SightedField.Holder, claim.HolderName), Of(SightedField.Address, claim.HolderAddress),
            Of(SightedField.Scope, claim.Scope), Of(SightedField.ExpiresOn, claim.ExpiresOn), Of(SightedField.CertificationBody, claim.CertificationBody),
            Of(SightedField.AccreditationBody, claim.NamedAccreditationBody),
        }
        .Concat(claim.Standards.Select(standard => Of(SightedField.Standard, standard)))
        .OfType<Sighting>()
        .Where(sighting => pages.Any(page => page.Number == sighting.Page && page.Words.Any(word => (word.ReadBy is ReadBy.TextLayer || word.IsHearsay) && word.Box.Overlap(sighting.Box) >= Inside))),
    ];

    private static Sighting? Of<T>(SightedField field, Field<T>? value) =>
        value is { Page: { } page, Box: { } box, Raw.Length: > 0 } ? new(field, value.Raw, page, box) : null;
}
