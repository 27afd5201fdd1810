using System.Buffers;
using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the certification body: a name the table knows, a name beside "issued by", or an organisation whose name speaks of certification.</summary>
internal static partial class IssuerReader
{
    private const int ShortestName = 6, ShortestSubject = 2, LongestLetterhead = 8;
    private const double LeastConfidence = 0.4, Clear = 0.88, ClearEnough = 0.8;
    private const double EnoughWhenClear = 2.5, EnoughWhenBlurred = 3;
    private const double SubjectCertainty = 0.8, LetterheadCertainty = 0.75, MostCertain = 0.96;

    private static readonly SearchValues<char> s_behindName = SearchValues.Create(" ,-–");
    private static readonly SearchValues<char> s_blank = SearchValues.Create(" :");

    public static Field<string>? Read(Reading reading, string? holder)
    {
        var members = NetworkMembers.In(reading);
        var candidates = OrganisationNames.In(reading)
            .Select(name => WithoutLabelBehind(reading, WithoutLabelBefore(reading, name)))
            .Where(name => name.Length >= ShortestName && new Passage(name).Confidence > LeastConfidence && IsOther(name) && IssuerWords.NameSomebody(name.Text))
            .Select(name => (Name: name, Score: IssuerLikelihood.Of(reading, name)))
            .Where(c => c.Score >= (new Passage(c.Name).Confidence > Clear ? EnoughWhenClear : EnoughWhenBlurred))
            .ToList();
        if (candidates.Count == 0)
            return IssuerOfTable.Read(reading, IsOther) ?? Subject(reading, holder) ?? Letterhead(reading, holder)
                ?? (holder is null ? null : OtherOrganisation.Read(reading, name => MayCertify(reading, name) && IsOther(name), line => IsHolder(line.All, holder)));
        var best = candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Name.Phrase.Page).First();
        var whole = candidates.Select(c => c.Name).Where(other => IsInitialsOf(best.Name, other)).Append(best.Name).First();
        return new Passage(whole).As(PutRight(whole), Math.Min(0.55 + best.Score * 0.07, MostCertain));

        bool IsOther(Span name) => !IsHolder(name, holder) && !members.Hold(name);
    }

    private static bool MayCertify(Reading reading, Span name) =>
        new Passage(name).Confidence > ClearEnough && IssuerLikelihood.Of(reading, name) >= 0 && reading.Tables.MentionsOfAccreditors(name.Text).Count == 0;

    /// <summary>"Certification body" said of an organisation is no part of its name.</summary>
    private static Span WithoutLabelBefore(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).FirstOrDefault(c => IsLabel(c) && c.Span.Start <= name.Start && c.Span.End > name.Start && c.Span.End < name.End) is { } label
            ? name.From(label.Span.End - name.Start).TrimStart(s_blank)
            : name;

    private static Span WithoutLabelBehind(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).FirstOrDefault(c => IsLabel(c) && c.Span.Start > name.Start + ShortestName && c.Span.End == name.End) is { } label
        && name.Phrase.Text[..label.Span.Start].TrimEnd() is [.., '-' or '–' or ',']
            ? name.First(label.Span.Start - name.Start).Trim(s_behindName)
            : name;

    private static bool IsLabel(Cue cue) => cue is { Role: Role.CertificationBody, Words: > 1 };

    /// <summary>A name in capitals alone, its legal form apart, may be the initials of another on the page, which then is the name in full.</summary>
    private static bool IsInitialsOf(Span name, Span other)
    {
        var initials = Names.WithoutLegalForm(name.Text);
        return initials.Length > 2 && !initials.Contains(' ') && name.Text.StartsWith(initials, StringComparison.OrdinalIgnoreCase) && name.Text[..initials.Length].All(char.IsUpper)
            && Names.Canonical(other.Text).Split(' ') is [_, _, ..] words && string.Concat(words.Select(word => word[0])) is var all
            && all.StartsWith(initials, StringComparison.Ordinal) && all.Length <= initials.Length + 2;
    }

    /// <summary>The word that nearly every issuer has in its name, with the letter that a picture lost in it.</summary>
    private static string PutRight(Span name) => name.Phrase.Words[0].ReadBy == ReadBy.Ocr ? MisreadCertification().Replace(name.Text, "$1ertification") : name.Text;

    /// <summary>The name that a sentence begins with and "certifies that" follows, where no word and no table tells what it is.</summary>
    private static Field<string>? Subject(Reading reading, string? holder)
    {
        var subject = reading.Cues.Where(c => IssuerWords.SayCertifies(c) && c.Span.Start > ShortestSubject)
            .Select(c => new Span(c.Phrase, 0, c.Span.Start).Trim(s_blank))
            .FirstOrDefault(name => MaybeSubject().IsMatch(name.Text) && MayIssue(name, holder));
        return subject.Length == 0 ? null : InFull(reading, subject) is var name ? new Passage(name).As(name.Text, SubjectCertainty) : null;
    }

    /// <summary>The name that initials stand for, where the page has it.</summary>
    private static Span InFull(Reading reading, Span name) => OrganisationNames.In(reading).FirstOrDefault(other => IsInitialsOf(name, other)) is { Length: > 0 } whole ? whole : name;

    /// <summary>The line that heads the first page, where it speaks of certification and is neither a title nor a system's name.</summary>
    private static Field<string>? Letterhead(Reading reading, string? holder) =>
        reading.Pages.FirstOrDefault()?.Phrases.FirstOrDefault() is { Words.Count: > 1 and < LongestLetterhead } line
        && IssuerWords.OfCertification(line.Text) > 0 && IssuerWords.NameSomebody(line.Text) && !TitledNumber.IsTitle(line.Text)
        && MayIssue(line.All, holder) && !reading.CuesOf(line).Any(c => c.IsLabel || c.Role == Role.System)
            ? new Passage(line.All).As(line.Text, LetterheadCertainty)
            : null;

    private static bool MayIssue(Span name, string? holder) => !IssuerWords.NamePaper(name.Text) && !IssuerWords.NameAccreditation(name.Text) && !IsHolder(name, holder);

    private static bool IsHolder(Span candidate, string? holder)
    {
        if (holder is null)
            return false;
        var (one, other) = (Names.Canonical(Names.WithoutLegalForm(candidate.Text)), Names.Canonical(Names.WithoutLegalForm(holder)));
        return one.Length > 2 && (one == other || other.Contains(one, StringComparison.Ordinal) || other.Length > 4 && one.Contains(other, StringComparison.Ordinal));
    }

    // An acronym, or words that begin with capitals.
    [GeneratedRegex(@"^(?:\p{Lu}{3,10}|\p{Lu}[\p{L}&.-]+(?: (?:\p{Lu}|&)[\p{L}&.-]*){1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex MaybeSubject();

    [GeneratedRegex(@"\b([Cc])ertif(?:cation|iation|icaton|lcation|icatlon)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MisreadCertification();
}
