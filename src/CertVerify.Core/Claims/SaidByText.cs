using CertVerify.Core.Sources;

namespace CertVerify.Core.Claims;

/// <summary>The values of a claim that rest on a file's own text, and not, or not only, on what was recognised in its pictures.</summary>
public static class SaidByText
{
    private const double Inside = 0.5;

    /// <summary>Of the height of what was read: smaller print is passed over by whoever looks.</summary>
    private const double AsLarge = 0.8;

    /// <summary>Besides the one where it was read, the largest first.</summary>
    private const int MostPlaces = 20;

    /// <summary>To be looked for on the pages; none of them has been seen yet. A number, holder, standard or expiry is looked for wherever its page has it as large as where it was read.</summary>
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
        .SelectMany(sighting => pages.Where(page => page.Number == sighting.Page && RestsOnText(page, sighting.Box)).SelectMany(page => Everywhere(page, sighting))),
    ];

    private static Sighting? Of<T>(SightedField field, Field<T>? value) =>
        value is { Page: { } page, Box: { } box, Raw.Length: > 0 } ? new(field, value.Raw, page, box) : null;

    private static bool RestsOnText(Page page, Box place) => page.Words.Any(word => (word.ReadBy is ReadBy.TextLayer || word.IsHearsay) && word.Box.Overlap(place) >= Inside);

    private static IEnumerable<Sighting> Everywhere(Page page, Sighting read) =>
        read.Field is SightedField.Number or SightedField.Holder or SightedField.Standard or SightedField.ExpiresOn
            ? PlacesOf(read.Raw, page).Where(place => place.Overlap(read.Box) < Inside && IsAsLarge(place, read.Box)).OrderByDescending(place => place.Height).Take(MostPlaces).Select(place => read with { Box = place }).Prepend(read)
            : [read];

    /// <summary>Upright where the other is upright, so that what is tall is large.</summary>
    private static bool IsAsLarge(Box place, Box read) => place.Height >= AsLarge * read.Height && place.Height > place.Width == read.Height > read.Width;

    /// <summary>Where its signs stand one after the other, however they are parted into words.</summary>
    private static IEnumerable<Box> PlacesOf(string raw, Page page)
    {
        var said = string.Concat(raw.Split(' ').Select(Bare));
        return Enumerable.Range(0, page.Words.Count).Select(start => PlaceFrom(page.Words, start, said)).OfType<Box>();
    }

    /// <summary>What is printed over them stands between them in the text, and is passed over.</summary>
    private static Box? PlaceFrom(IReadOnlyList<Word> words, int start, string said)
    {
        var place = words[start].Box;
        for (var at = start; at < words.Count; at++)
        {
            if (Bare(words[at].Text) is { Length: > 0 } next && said.StartsWith(next, StringComparison.Ordinal))
                (place, said) = (place.Union(words[at].Box), said[next.Length..]);
            else if (at == start || words[at].Box.Overlap(place) == 0)
                return null;
            if (said.Length == 0)
                return place;
        }

        return null;
    }

    private static string Bare(string word) => word.Trim(".,:;()\"'".ToCharArray());
}
