using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the certification body: a name the table knows, a name beside "issued by", or an organisation whose name speaks of certification.</summary>
internal static partial class IssuerReader
{
    private const int ShortestName = 6;
    private const double EnoughWhenClear = 2.5;
    private const double EnoughWhenBlurred = 3;

    /// <summary>Nouns for the activity and its bodies, and names made with "cert"; not the paper: "Certificate of Registration" names nobody.</summary>
    private static readonly Regex s_certification = new(
        $@"{SmallWords.Whole(SmallWord.Certification)}|\b\p{{L}}{{2,}}cert\p{{L}}{{0,4}}\b(?<!certificate|certified)|\bcert(?!if|ain)\p{{L}}{{2,}}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static readonly Regex s_certifies = new($"^(?:{SmallWords.Any(SmallWord.Hereby)} )?{SmallWords.Whole(SmallWord.Certifies)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>"Hiermit bescheinigt die …": the verb goes ahead of who does it.</summary>
    private static readonly Regex s_isWhoCertifies = new($"^{SmallWords.Any(SmallWord.Hereby)} {SmallWords.Whole(SmallWord.Certifies)}(?: {SmallWords.Any(SmallWord.Article)})?\\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_body = new(SmallWords.Whole(SmallWord.Body), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_kindOfBody = new($"{SmallWords.Whole(SmallWord.Certification)}|{SmallWords.Whole(SmallWord.Body)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_paper = new(SmallWords.Whole(SmallWord.Paper), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_accreditation = new($"{SmallWords.Whole(SmallWord.Accreditation)}|forum|foundation", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static Field<string>? Read(Reading reading, string? holder)
    {
        var members = NetworkMembers.In(reading);
        var candidates = OrganisationNames.In(reading).Select(c => WithoutLabel(reading, c)).Where(c => c.Length >= ShortestName && new Passage(c).Confidence > 0.4 && IsOther(c) && NamesSomebody(c.Text)).Select(c => (Name: c, Score: Score(reading, c))).Where(c => c.Score >= (new Passage(c.Name).Confidence > 0.88 ? EnoughWhenClear : EnoughWhenBlurred)).ToList();
        var best = candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Name.Phrase.Page).FirstOrDefault();
        if (best.Name.Phrase is null)
            return IssuerOfTable.Read(reading, IsOther) ?? Subject(reading, holder) ?? Letterhead(reading, holder)
                ?? (holder is null ? null : OtherOrganisation.Read(reading, name => MayCertify(reading, name) && IsOther(name), line => IsHolder(line.All, holder)));
        var name = candidates.Select(c => c.Name).Where(other => IsInitialsOf(best.Name, other)).Append(best.Name).First();
        return new Passage(name).As(PutRight(name), Math.Min(0.55 + best.Score * 0.07, 0.96));

        bool IsOther(Span name) => !IsHolder(name, holder) && !members.Hold(name);
    }

    private static bool MayCertify(Reading reading, Span name) => new Passage(name).Confidence > 0.8 && Score(reading, name) >= 0 && reading.Tables.MentionsOfAccreditors(name.Text).Count == 0;

    /// <summary>"Certification body" said of an organisation is no part of its name.</summary>
    private static Span WithoutLabel(Reading reading, Span name) => WithoutLabelBehind(reading, WithoutLabelBefore(reading, name));

    private static Span WithoutLabelBehind(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).FirstOrDefault(c => c is { Role: Role.CertificationBody, Words: > 1 } && c.Span.Start > name.Start + ShortestName && c.Span.End == name.End) is { } label
        && name.Phrase.Text[..label.Span.Start].TrimEnd() is [.., '-' or '–' or ',']
            ? name.First(label.Span.Start - name.Start).Trim(s_behindName)
            : name;

    private static readonly System.Buffers.SearchValues<char> s_behindName = System.Buffers.SearchValues.Create(" ,-–");

    private static Span WithoutLabelBefore(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).FirstOrDefault(c => c is { Role: Role.CertificationBody, Words: > 1 } && c.Span.Start <= name.Start && c.Span.End > name.Start && c.Span.End < name.End) is { } label
            ? name.From(label.Span.End - name.Start).TrimStart(s_blank)
            : name;

    private static readonly System.Buffers.SearchValues<char> s_blank = System.Buffers.SearchValues.Create(" :");

    /// <summary>A name in capitals alone, its legal form apart, may be the initials of another on the page, which then is the name in full.</summary>
    private static bool IsInitialsOf(Span name, Span other)
    {
        var initials = Names.WithoutLegalForm(name.Text);
        return initials.Length > 2 && !initials.Contains(' ') && name.Text.StartsWith(initials, StringComparison.OrdinalIgnoreCase) && name.Text[..initials.Length].All(char.IsUpper)
            && Names.Canonical(other.Text).Split(' ') is [_, _, ..] words && string.Concat(words.Select(word => word[0])) is var all
            && all.StartsWith(initials, StringComparison.Ordinal) && all.Length <= initials.Length + 2;
    }

    /// <summary>The word that nearly every issuer has in its name, with the letter that a picture lost in it.</summary>
    private static string PutRight(Span name) => name.Phrase.Words[0].ReadBy == ReadBy.Ocr ? MisreadPattern().Replace(name.Text, "$1ertification") : name.Text;

    /// <summary>"Certification body" says what it is and not who.</summary>
    private static bool NamesSomebody(string text) => s_kindOfBody.Replace(text, " ").Split(' ').Any(word => word.Count(char.IsLetter) > 1 && !char.IsLower(word[0]));

    /// <summary>How many words of a name speak of certification, in any language.</summary>
    public static int CertificationWords(string text) => s_certification.Count(text);

    private static double Score(Reading reading, Span name)
    {
        var text = name.Text;
        var score = 1.5 * Math.Min(CertificationWords(text), 2);
        if (Names.LegalFormOf(text) is not null)
            score += 1;
        if (reading.Tables.IssuerNamed(text).Body is not null)
            score += 2.5;
        if (IsLabelled(reading, name))
            score += 2;
        if (Certifies(reading, name) || s_isWhoCertifies.IsMatch(name.Phrase.Text[..name.Start]))
            score += 2;
        if (s_certification.IsMatch(text) && s_body.IsMatch(text) && StandsApart(reading, name))
            score += 1;
        if (Names.LegalFormOf(text) is not null && name.Phrase.Box.Top > 0.55 * reading.PageOf(name.Phrase).Page.Height)
            score += 1.5;
        if (IsSaidAgain(reading, name))
            score += 1;
        if (s_paper.IsMatch(text))
            score -= 3;
        if (s_accreditation.IsMatch(text))
            score -= 4;
        if (reading.CuesOf(name.Phrase).Any(c => c.Role == Role.Accreditation && c.Span.End <= name.Start))
            score -= 3;
        if (text.Length > 90)
            score -= 1;
        return score;
    }

    /// <summary>"… remains on the register while it complies with the rules of Equinox Registrars": who speaks of certification in its name and is named again.</summary>
    private static bool IsSaidAgain(Reading reading, Span name) =>
        s_certification.IsMatch(name.Text) && s_body.IsMatch(name.Text) && Names.LegalFormOf(name.Text) is null && name.Text.Contains(' ') && (reading.Text.IndexOf(name.Text, StringComparison.Ordinal) is var first && reading.Text.IndexOf(name.Text, first + 1, StringComparison.Ordinal) > 0);

    /// <summary>Whether a word for the kind of body stands before it, behind it or above it.</summary>
    public static bool IsLabelled(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).Any(c => c.Role == Role.CertificationBody && c.Span.End <= name.Start && name.Start - c.Span.End < 12 || c.Role == Role.CertificationBody && c.Words > 1 && c.Span.Start >= name.End && c.Span.Start - name.End < 4)
        || name.Start < 4 && reading.PageOf(name.Phrase).Above(name.Phrase, 1).Any(p => reading.CuesOf(p).Any(c => c.Role == Role.CertificationBody && c.ClosesPhrase));

    /// <summary>Whether it is who certifies: its name stands right before "hereby certifies that" or ends the line before.</summary>
    public static bool Certifies(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).Any(c => c.Span.Start >= name.End && c.Span.Start - name.End < LongestByName && SaysCertifies(c))
        || name.End >= name.Phrase.Text.Length - 2 && reading.PageOf(name.Phrase).Below(name.Phrase, 1.5).FirstOrDefault() is { } next
        && reading.CuesOf(next).Any(c => c.OpensPhrase && SaysCertifies(c));

    /// <summary>An acronym in brackets or a comma may stand between.</summary>
    private const int LongestByName = 14;

    /// <summary>A line of its own at the head or the foot of the page.</summary>
    private static bool StandsApart(Reading reading, Span name) =>
        name.Text.Count(char.IsLetter) > 0.8 * name.Phrase.Text.Count(char.IsLetter) && reading.PageOf(name.Phrase) is { } page && page.Below(name.Phrase, 1.5).FirstOrDefault()?.Text is not [>= 'a' and <= 'z', ..]
        && (name.Phrase.Box.Bottom < HeadOfPage * page.Page.Height || name.Phrase.Box.Top > FootOfPage * page.Page.Height || IsBelowAllDates(page, name.Phrase));

    private static bool IsBelowAllDates(PageLayout page, Phrase line) =>
        page.Phrases.Where(p => PrintedDates.Find(p.Text).Count > 0).ToList() is { Count: > 1 } dated && dated.TrueForAll(p => p.Box.Bottom < line.Box.Top);

    private const double HeadOfPage = 0.2, FootOfPage = 0.6;

    /// <summary>The name that a sentence begins with and "certifies that" follows, where no word and no table tells what it is.</summary>
    private static Field<string>? Subject(Reading reading, string? holder) =>
        reading.Cues.Where(c => SaysCertifies(c) && c.Span.Start > ShortestSubject).Select(c => new Span(c.Phrase, 0, c.Span.Start).Trim(s_blank))
            .FirstOrDefault(name => SubjectPattern().IsMatch(name.Text) && !s_paper.IsMatch(name.Text) && !s_accreditation.IsMatch(name.Text) && !IsHolder(name, holder)) is { Length: > 0 } subject && InFull(reading, subject) is var name
            ? new Passage(name).As(name.Text, SubjectCertainty)
            : null;

    /// <summary>The name that initials stand for, where the page has it.</summary>
    private static Span InFull(Reading reading, Span name) => OrganisationNames.In(reading).FirstOrDefault(other => IsInitialsOf(name, other)) is { Length: > 0 } whole ? whole : name;

    /// <summary>The line that heads the first page, where it speaks of certification and is neither a title nor a system's name.</summary>
    private static Field<string>? Letterhead(Reading reading, string? holder) =>
        reading.Pages.FirstOrDefault()?.Phrases.FirstOrDefault() is { } line && line.Words.Count is > 1 and < LongestLetterhead && CertificationWords(line.Text) > 0 && NamesSomebody(line.Text) && !TitledNumber.IsTitle(line.Text)
        && !s_paper.IsMatch(line.Text) && !s_accreditation.IsMatch(line.Text) && !IsHolder(line.All, holder) && !reading.CuesOf(line).Any(c => c.IsLabel || c.Role == Role.System)
            ? new Passage(line.All).As(line.Text, LetterheadCertainty)
            : null;

    private const int LongestLetterhead = 8;
    private const double LetterheadCertainty = 0.75;

    private const int ShortestSubject = 2;
    private const double SubjectCertainty = 0.8;

    private static bool SaysCertifies(Cue cue) => cue.Role == Role.Holder && s_certifies.IsMatch(cue.Span.Text);

    private static bool IsHolder(Span candidate, string? holder)
    {
        if (holder is null)
            return false;
        var (one, other) = (Names.Canonical(Names.WithoutLegalForm(candidate.Text)), Names.Canonical(Names.WithoutLegalForm(holder)));
        return one.Length > 2 && (one == other || other.Contains(one, StringComparison.Ordinal) || other.Length > 4 && one.Contains(other, StringComparison.Ordinal));
    }

    // An acronym, or words that begin with capitals.
    [GeneratedRegex(@"^(?:\p{Lu}{3,10}|\p{Lu}[\p{L}&.-]+(?: (?:\p{Lu}|&)[\p{L}&.-]*){1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectPattern();

    [GeneratedRegex(@"\b([Cc])ertif(?:cation|iation|icaton|lcation|icatlon)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MisreadPattern();
}
