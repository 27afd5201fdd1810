using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the holder by how its name is set, where no label announces it.</summary>
internal static class ProminentHolder
{
    private const double LargestCertainty = 0.75;
    private const double OverItsSentenceCertainty = 0.75;
    private const double SureEnough = 0.85;

    /// <summary>In type heights.</summary>
    private const double MostGap = 2.5, MostAir = 6;

    /// <summary>The largest line that ends in a legal form and is not the issuer's.</summary>
    public static HolderCandidate? Largest(Reading reading)
    {
        if (reading.Pages.FirstOrDefault() is not { } page)
            return null;
        var line = page.Phrases.Where(p => EndsInLegalForm(page, p) && MayBeHolder(reading, page, p)).MaxBy(p => (IsLikelyIssuers(page, p) ? 0.5 : 1) * p.Height);
        if (line is null || line == page.Phrases[0] && IssuerWords.OfCertification(line.Text) > 0)
            return null;
        var beginning = BeginningOf(reading, page, line);
        if (NameAndAddress.Split(reading, [beginning.All, .. BlockBelow(reading, page, beginning, MostGap)]) is not { } split || LegalFormLines.IsBare(split.Name.Text))
            return null;
        return new(split.Name, split.Address ?? FarBelow(reading, page, split.Name.Spans[^1].Phrase), LargestCertainty);
    }

    /// <summary>A name without a legal form over "… that the management system of the above organisation …": the largest line there that is neither the issuer's nor a title.</summary>
    public static HolderCandidate? OverItsSentence(Reading reading)
    {
        if (reading.Pages.FirstOrDefault() is not { } page || reading.Cues.FirstOrDefault(c => c.Role == Role.Above && c.Phrase.Page == page.Page.Number) is not { } sentence)
            return null;
        var above = page.Phrases.TakeWhile(p => p != sentence.Phrase).ToList();
        if (above.Exists(p => LegalFormLines.IsBare(p.Text)))
            return null;
        var names = above.Where(p => StandsAlone(reading, p) && MayBeName(reading, page, p)).ToList();
        if (names.Find(p => p.Height > 0.9 * names.Max(other => other.Height)) is not { } name)
            return null;
        return NameAndAddress.Split(reading, [.. above.SkipWhile(p => p != name).Select(p => p.All)]) is { Address: { } address } split
            ? new(split.Name, address, OverItsSentenceCertainty)
            : null;
    }

    private static bool EndsInLegalForm(PageLayout page, Phrase line) =>
        Names.LegalFormOf(line.Text) is not null || LegalFormLines.IsBare(line.Text) || EndsBelow(page, line);

    /// <summary>"… ANONİM | ŞİRKETİ": a legal form broken over two lines of one type.</summary>
    private static bool EndsBelow(PageLayout page, Phrase line) =>
        page.Below(line, 1).FirstOrDefault() is { Words.Count: 1 } below && Math.Abs(below.Height - line.Height) < 0.1 * line.Height
        && Names.LegalFormOf(below.Text) is null && Names.LegalFormOf($"{line.Text} {below.Text}") is not null;

    private static bool MayBeHolder(Reading reading, PageLayout page, Phrase line) =>
        line.Box.Top < 0.6 * page.Page.Height && HolderName.IsLikely(line.Text) && !IsLabel(reading, line) && !IsKnownIssuer(reading, line);

    private static bool MayBeName(Reading reading, PageLayout page, Phrase line) =>
        HolderName.IsLikely(line.Text) && !HolderName.BeginsSmall(line.Text) && Names.LegalFormOf(line.Text) is null && new Passage(line.All).Confidence > SureEnough
        && !IsLikelyIssuers(page, line) && !IsKnownIssuer(reading, line);

    /// <summary>Neither a title, an address nor what leads to a value.</summary>
    private static bool StandsAlone(Reading reading, Phrase line) =>
        !TitledNumber.IsTitle(line.Text) && !AddressText.LooksLikeAddress(line.Text) && !reading.CuesOf(line).Any(c => c.IsLabel || c.Role == Role.System);

    /// <summary>What heads the page, or speaks of certification.</summary>
    private static bool IsLikelyIssuers(PageLayout page, Phrase line) => line == page.Phrases[0] || IssuerWords.OfCertification(line.Text) > 0;

    private static bool IsKnownIssuer(Reading reading, Phrase line) => reading.Tables.IssuerNamed(line.Text).Body is not null;

    /// <summary>"Gültig ab" ends like the name of a Swedish company.</summary>
    private static bool IsLabel(Reading reading, Phrase line) => reading.CuesOf(line).Any(c => c is { IsHeading: true, ClosesPhrase: true });

    /// <summary>The line before, when it is set in the same type close above and the legal form is what is left of the name.</summary>
    private static Phrase BeginningOf(Reading reading, PageLayout page, Phrase line) =>
        page.Above(line, 1).FirstOrDefault() is { } above && IsSetAlike(above, line) && line.Box.Top - above.Box.Bottom < line.Height
        && !reading.CuesOf(above).Any(c => c.IsLabel) && HolderName.IsLikely(above.Text) && !TitledNumber.IsTitle(above.Text) && !AddressText.LooksLikeAddress(above.Text)
            ? above
            : line;

    /// <summary>The less a line can be a name by itself, the more its type may differ.</summary>
    private static bool IsSetAlike(Phrase above, Phrase line)
    {
        var sameType = LegalFormLines.IsBare(line.Text) ? 0.6 : LinesOfName.BeginsJoined(line.Text) ? 0.3 : 0.15;
        return Math.Abs(above.Height - line.Height) < sameType * line.Height;
    }

    private static IReadOnlyList<Span> BlockBelow(Reading reading, PageLayout page, Phrase line, double gap) =>
        [.. page.Below(line, gap).TakeWhile(p => !reading.CuesOf(p).Any(EndsBlock)).Select(p => p.All)];

    private static bool EndsBlock(Cue cue) => cue.Role != Role.Identifier && (cue.IsLabel || cue.Words > 2 || cue.Role == Role.Above);

    /// <summary>An address with air above it, and nothing else between it and the name.</summary>
    private static Passage? FarBelow(Reading reading, PageLayout page, Phrase name) =>
        BlockBelow(reading, page, name, MostAir) is { Count: > 0 } block && AddressText.LooksLikeAddress(block[0].Text) ? NameAndAddress.Address(reading, block) : null;
}
