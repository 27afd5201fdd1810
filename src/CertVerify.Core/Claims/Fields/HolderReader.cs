using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads whom the certificate was issued to, and where: the block that "this is to certify that" and its like announce.</summary>
internal static partial class HolderReader
{
    /// <summary>A name that the holder had before is not its name.</summary>
    private static readonly Regex s_formerName = new($@"\s*\(?\b{SmallWords.Any(SmallWord.Former)}\b(?: known as| called)? .*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Nor is the one it trades under, where its own ends in its legal form.</summary>
    private static readonly Regex s_tradingAs = new($@"(?<=\.)\s*[-–,(]\s*{SmallWords.Any(SmallWord.TradingAs)}(?!\p{{L}}).*$", RegexOptions.CultureInvariant);

    private static readonly Regex s_messrs = new($@"^{SmallWords.Any(SmallWord.Messrs)}\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static Holder Read(Reading reading)
    {
        var best = reading.Labels(Role.Holder).Select(label => Announced(reading, label)).Where(h => h is not null).OrderByDescending(h => h!.Certainty).FirstOrDefault();
        if (best is null || reading.Cues.Any(c => c.Role == Role.Above && !StandsAbove(best.Name, c.Phrase)))
            best = (best is null ? InSentence(reading) : null) ?? MostProminent(reading) ?? OverItsSentence(reading) ?? best;
        if (best is null)
            return new(null, null);
        var address = best.Address ?? Labelled(reading, best) ?? OfFirstSite(reading, best);
        return new(best.Name.As(Clean(best.Name.Text), best.Certainty), address?.As(AddressText.Clean(address.Text), best.Certainty - 0.02));
    }

    /// <summary>A name that was announced above "the organisation above" is the one that is meant.</summary>
    private static bool StandsAbove(Passage name, Phrase other) => name.Page < other.Page || name.Page == other.Page && name.Box.Bottom <= other.Box.Top;

    private static Candidate? Announced(Reading reading, Cue label)
    {
        var block = Sections.After(reading, label, Role.System, Role.Holder);
        if (block.Count == 0 || NameAndAddress.Split(reading, block) is not { } split || !LooksLikeName(reading, split.Name.Text) || NameAndAddress.IsBareLegalForm(split.Name.Text) || IsNumbered(reading, split.Name) || IsSetPhrase(reading, split.Name))
            return null;
        if ((MayAnnounceScope(reading, label) || TitledNumber.IsTitle(split.Name.Text)) && Names.LegalFormOf(split.Name.Text) is null)
            return null;
        var certainty = 0.8 + (label.Words > 2 ? 0.1 : label.Words > 1 ? 0.05 : 0);
        if (Names.LegalFormOf(split.Name.Text) is not null)
            certainty += 0.07;
        if (split.Name.Page > reading.Pages[0].Page.Number)
            certainty -= 0.05;
        if (split.Name.Text.Length > 110 || BeginsSmall(split.Name.Text) && (Names.LegalFormOf(split.Name.Text) is null || BeginsSmall(split.Name.Text.Split(' ')[^1])))
            certainty -= 0.25;
        if (split.Address is null)
            certainty -= 0.02;
        return new(split.Name, split.Address, Math.Min(certainty, 0.97));
    }

    /// <summary>"for:" below the standard announces what is done as well as who does it.</summary>
    private static bool MayAnnounceScope(Reading reading, Cue label) =>
        reading.CuesOf(label.Phrase).Any(c => c.Role == Role.Scope && c.Span == label.Span)
        && reading.PageOf(label.Phrase).Phrases.TakeWhile(p => p != label.Phrase).Any(p => reading.StandardsIn(p).Count > 0);

    /// <summary>"No: 4412" under a heading is a number, not a name.</summary>
    private static bool IsNumbered(Reading reading, Passage name) =>
        name.Spans[0] is { Start: < 3 } first && reading.CuesOf(first.Phrase).Any(c => c is { Role: Role.Number, OpensPhrase: true, IsMarked: true } && c.Rest.Text.Any(char.IsDigit));

    /// <summary>"Si certifica che il sistema di gestione dell'impresa" names nobody.</summary>
    private static bool IsSetPhrase(Reading reading, Passage name) =>
        name.Spans[0] is var first && reading.CuesOf(first.Phrase).Any(c => c is { Words: > 2, Role: Role.Holder or Role.System or Role.Conforms } && c.Span.Start >= first.Start && c.Span.End <= first.End);

    private static bool BeginsSmall(string text) => text.Length > 0 && char.IsLower(text[0]);

    /// <summary>Where no label announces the holder, or one speaks of "the organisation above": the largest line that ends in a legal form and is not the issuer's.</summary>
    private static Candidate? MostProminent(Reading reading)
    {
        var first = reading.Pages.FirstOrDefault();
        var line = first?.Phrases
            .Where(p => p.Box.Top < 0.6 * first.Page.Height && (Names.LegalFormOf(p.Text) is not null || NameAndAddress.IsBareLegalForm(p.Text) || EndsBelow(first, p)) && LooksLikeName(reading, p.Text) && !IsLabel(reading, p) && reading.Tables.IssuerNamed(p.Text).Body is null)
            .MaxBy(p => (IsIssuersLikely(first, p) ? 0.5 : 1) * p.Height);
        if (line is null || line == first!.Phrases[0] && IssuerReader.CertificationWords(line.Text) > 0)
            return null;
        var start = BeginningOf(reading, first!, line);
        if (NameAndAddress.Split(reading, [start.All, .. BlockBelow(reading, first!, start, MostGap)]) is not { } split || NameAndAddress.IsBareLegalForm(split.Name.Text))
            return null;
        return new(split.Name, split.Address ?? FarBelow(reading, first!, split.Name.Spans[^1].Phrase), 0.75);
    }

    private static IReadOnlyList<Span> BlockBelow(Reading reading, PageLayout page, Phrase line, double gap) =>
        [.. page.Below(line, gap).TakeWhile(p => !reading.CuesOf(p).Any(c => c.Role != Role.Identifier && (c.IsLabel || c.Words > 2 || c.Role == Role.Above))).Select(p => p.All)];

    /// <summary>An address with air above it, and nothing else between it and the name.</summary>
    private static Passage? FarBelow(Reading reading, PageLayout page, Phrase name) =>
        BlockBelow(reading, page, name, MostAir) is { Count: > 0 } block && AddressText.LooksLikeAddress(block[0].Text) ? NameAndAddress.Address(reading, block) : null;

    /// <summary>In type heights.</summary>
    private const double MostGap = 2.5, MostAir = 6;

    private static Candidate? InSentence(Reading reading) => NameInSentence.In(reading) is { } found && LooksLikeName(reading, found.Name.Text) ? new(found.Name, found.Address, InSentenceCertainty) : null;

    private const double InSentenceCertainty = 0.8;

    /// <summary>A name without a legal form over "… that the management system of the above organisation …": the largest line there that is neither the issuer's nor a title.</summary>
    private static Candidate? OverItsSentence(Reading reading)
    {
        if (reading.Pages.FirstOrDefault() is not { } page || reading.Cues.FirstOrDefault(c => c.Role == Role.Above && c.Phrase.Page == page.Page.Number) is not { } sentence)
            return null;
        var above = page.Phrases.TakeWhile(p => p != sentence.Phrase).ToList();
        var names = above.Where(p => LooksLikeName(reading, p.Text) && !IsIssuersLikely(page, p) && !TitledNumber.IsTitle(p.Text) && !AddressText.LooksLikeAddress(p.Text) && !reading.CuesOf(p).Any(c => c.IsLabel || c.Role == Role.System)
            && reading.Tables.IssuerNamed(p.Text).Body is null && Names.LegalFormOf(p.Text) is null && !BeginsSmall(p.Text) && new Passage(p.All).Confidence > SureEnough).ToList();
        if (names is [] || above.Exists(p => NameAndAddress.IsBareLegalForm(p.Text)) || names.First(p => p.Height > 0.9 * names.Max(other => other.Height)) is var name && NameAndAddress.Split(reading, [.. above.SkipWhile(p => p != name).Select(p => p.All)]) is not { Address: { } address } split)
            return null;
        return new(split.Name, address, OverItsSentenceCertainty);
    }

    private const double OverItsSentenceCertainty = 0.75;
    private const double SureEnough = 0.85;

    /// <summary>"… ANONİM | ŞİRKETİ": a legal form broken over two lines of one type.</summary>
    private static bool EndsBelow(PageLayout page, Phrase line) =>
        page.Below(line, 1).FirstOrDefault() is { Words.Count: 1 } below && Math.Abs(below.Height - line.Height) < 0.1 * line.Height
        && Names.LegalFormOf(below.Text) is null && Names.LegalFormOf($"{line.Text} {below.Text}") is not null;

    /// <summary>What heads the page, or speaks of certification.</summary>
    private static bool IsIssuersLikely(PageLayout page, Phrase line) => line == page.Phrases[0] || IssuerReader.CertificationWords(line.Text) > 0;

    /// <summary>"Gültig ab" ends like the name of a Swedish company.</summary>
    private static bool IsLabel(Reading reading, Phrase line) => reading.CuesOf(line).Any(c => c is { IsHeading: true, ClosesPhrase: true });

    /// <summary>The line before, when it is set in the same type close above and the legal form is what is left of the name.</summary>
    private static Phrase BeginningOf(Reading reading, PageLayout page, Phrase line)
    {
        var above = page.Above(line, 1).FirstOrDefault();
        var sameType = NameAndAddress.IsBareLegalForm(line.Text) ? 0.6 : NameAndAddress.BeginsJoined(line.Text) ? 0.3 : 0.15;
        return above is not null && Math.Abs(above.Height - line.Height) < sameType * line.Height && line.Box.Top - above.Box.Bottom < line.Height
            && !reading.CuesOf(above).Any(c => c.IsLabel) && LooksLikeName(reading, above.Text) && !TitledNumber.IsTitle(above.Text) && !AddressText.LooksLikeAddress(above.Text)
            ? above
            : line;
    }

    private static Passage? Labelled(Reading reading, Candidate holder) =>
        reading.Labels(Role.Address)
            .Where(label => label.Phrase.Page == holder.Name.Page && !IsAtFoot(reading, label.Phrase, holder))
            .OrderBy(label => Math.Abs(label.Phrase.Box.Top - holder.Name.Box.Bottom))
            .Select(label => Sections.After(reading, label, Role.Address))
            .Select(block => NameAndAddress.Address(reading, block))
            .FirstOrDefault(address => address is not null);

    /// <summary>An address at the foot of a page whose head names the holder is the issuer's.</summary>
    private static bool IsAtFoot(Reading reading, Phrase label, Candidate holder) =>
        reading.PageOf(label).Page.Height is var height && label.Box.Top > 0.8 * height && holder.Name.Box.Top < 0.6 * height;

    /// <summary>Where the name leads over to its sites, the first of them is its seat.</summary>
    private static Passage? OfFirstSite(Reading reading, Candidate holder) =>
        reading.Labels(Role.Site)
            .Where(label => label.Phrase.Page == holder.Name.Page && label.Phrase.Box.Top > holder.Name.Box.Top && label.Phrase.Box.Top - holder.Name.Box.Bottom < MostGapToSites * label.Phrase.Height)
            .Select(label => NameAndAddress.Address(reading, Sections.After(reading, label, Role.Site, Role.Address)))
            .FirstOrDefault(address => address is not null);

    /// <summary>In type heights.</summary>
    private const double MostGapToSites = 5;

    private static bool IsAddress(string text) => text.Count(c => c == ' ') > 2 && text.Any(char.IsDigit) && Names.LegalFormOf(text) is null && AddressText.HasHouseNumber(text);

    /// <summary>Three words in small letters at its beginning, and no legal form: the middle of a sentence.</summary>
    private static bool IsOfSentence(string text) => text.Split(' ') is [var first, var second, var third, ..] && BeginsSmall(first) && BeginsSmall(second) && BeginsSmall(third) && Names.LegalFormOf(text) is null;

    private static bool LooksLikeName(Reading reading, string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters >= 2 && letters > text.Length / 3 && !NumberPattern().IsMatch(text) && !IsOfSentence(text) && !IsAddress(text) && text.Any(c => char.IsLetter(c) && !char.IsLower(c)) && PrintedStandards.Find(text).Count == 0 && PrintedDates.Find(text).Count == 0
            && !text.Contains('@') && !text.Contains("www.", StringComparison.OrdinalIgnoreCase) && !SentenceEndPattern().IsMatch(text) && !LooseLettersPattern().IsMatch(text);
    }

    // A word too long to be shortened, its full stop, and another sentence.
    [GeneratedRegex(@"\p{Ll}{6,}\. \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEndPattern();

    // "h e r ry": large or adorned type that was read letter by letter, and hardly.
    [GeneratedRegex(@"(?<!\S)\p{Ll}(?: \p{Ll}){2}(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex LooseLettersPattern();

    // One word of capitals and digits with strokes between: "EB-QMS-10426".
    [GeneratedRegex(@"^\p{Lu}+(?:[-/.][\p{Lu}\d]+)*[-/.]\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    // "Sp. z 0.0.", "d.0.0.", "s.r.0.": no legal form has a figure.
    [GeneratedRegex(@"(?<=\bz ?|\bd\. ?|\bs\. ?r\. ?)0\.(?: ?0\b\.?)?(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FiguresForOsPattern();

    private static string Clean(string name) => Bare(NameAndAddress.WithoutIdentifier(s_tradingAs.Replace(s_messrs.Replace(s_formerName.Replace(FiguresForOsPattern().Replace(name, form => form.Value.Replace('0', 'o')), ""), ""), "")));

    private static string Bare(string name) => name.Trim().Trim(',', ';', ':', '-', '–', '*', '|', '_', '.', ' ') is var bare && name.TrimEnd().EndsWith('.') ? bare + "." : name.Trim(' ', ',', ';', ':', '-', '–', '*', '|', '_');

    private sealed record Candidate(Passage Name, Passage? Address, double Certainty);
}

/// <summary>The holder's name and address as read.</summary>
internal sealed record Holder(Field<string>? Name, Field<string>? Address);
