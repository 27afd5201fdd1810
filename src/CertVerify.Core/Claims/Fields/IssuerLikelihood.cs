using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>How likely an organisation named on a certificate is who issued it, by its name and by where it stands.</summary>
internal static class IssuerLikelihood
{
    private const double HeadOfPage = 0.2, FootOfPage = 0.6, LowerHalf = 0.55;
    private const int LongName = 90;

    /// <summary>An acronym in brackets or a comma may stand between a name and its verb.</summary>
    private const int LongestByName = 14;

    private const int LongestAfterLabel = 12, LongestBeforeLabel = 4;

    /// <summary>Below 0 where much speaks against it; 2.5 is enough.</summary>
    public static double Of(Reading reading, Span name)
    {
        var (text, hasLegalForm) = (name.Text, Names.LegalFormOf(name.Text) is not null);
        var score = 1.5 * Math.Min(IssuerWords.OfCertification(text), 2);
        if (hasLegalForm)
            score += 1;
        if (reading.Tables.IssuerNamed(text).Body is not null)
            score += 2.5;
        if (IsLabelled(reading, name))
            score += 2;
        if (Certifies(reading, name) || IssuerWords.SayHereby(name.Phrase.Text[..name.Start]))
            score += 2;
        if (IssuerWords.NameCertificationBody(text) && StandsApart(reading, name))
            score += 1;
        if (hasLegalForm && name.Phrase.Box.Top > LowerHalf * reading.PageOf(name.Phrase).Page.Height)
            score += 1.5;
        if (IsSaidAgain(reading, name))
            score += 1;
        if (IssuerWords.NamePaper(text))
            score -= 3;
        if (IssuerWords.NameAccreditation(text))
            score -= 4;
        if (reading.CuesOf(name.Phrase).Any(c => c.Role == Role.Accreditation && c.Span.End <= name.Start))
            score -= 3;
        if (text.Length > LongName)
            score -= 1;
        return score;
    }

    /// <summary>Whether a word for the kind of body stands before it, behind it or above it.</summary>
    public static bool IsLabelled(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).Any(c => c.Role == Role.CertificationBody && (StandsBefore(c, name) || StandsBehind(c, name)))
        || name.Start < LongestBeforeLabel && reading.PageOf(name.Phrase).Above(name.Phrase, 1).Any(p => reading.CuesOf(p).Any(c => c is { Role: Role.CertificationBody, ClosesPhrase: true }));

    private static bool StandsBefore(Cue label, Span name) => label.Span.End <= name.Start && name.Start - label.Span.End < LongestAfterLabel;

    private static bool StandsBehind(Cue label, Span name) => label.Words > 1 && label.Span.Start >= name.End && label.Span.Start - name.End < LongestBeforeLabel;

    /// <summary>Whether it is who certifies: its name stands right before "hereby certifies that" or ends the line before.</summary>
    public static bool Certifies(Reading reading, Span name) =>
        reading.CuesOf(name.Phrase).Any(c => c.Span.Start >= name.End && c.Span.Start - name.End < LongestByName && IssuerWords.SayCertifies(c))
        || name.End >= name.Phrase.Text.Length - 2 && reading.PageOf(name.Phrase).Below(name.Phrase, 1.5).FirstOrDefault() is { } next
        && reading.CuesOf(next).Any(c => c.OpensPhrase && IssuerWords.SayCertifies(c));

    /// <summary>"… remains on the register while it complies with the rules of Equinox Registrars": who speaks of certification in its name and is named again.</summary>
    private static bool IsSaidAgain(Reading reading, Span name) =>
        IssuerWords.NameCertificationBody(name.Text) && Names.LegalFormOf(name.Text) is null && name.Text.Contains(' ')
        && reading.Text.IndexOf(name.Text, StringComparison.Ordinal) is var first && reading.Text.IndexOf(name.Text, first + 1, StringComparison.Ordinal) > 0;

    /// <summary>A line of its own at the head or the foot of the page.</summary>
    private static bool StandsApart(Reading reading, Span name)
    {
        var (page, line) = (reading.PageOf(name.Phrase), name.Phrase);
        return name.Text.Count(char.IsLetter) > 0.8 * line.Text.Count(char.IsLetter)
            && page.Below(line, 1.5).FirstOrDefault()?.Text is not [>= 'a' and <= 'z', ..]
            && (line.Box.Bottom < HeadOfPage * page.Page.Height || line.Box.Top > FootOfPage * page.Page.Height || IsBelowAllDates(page, line));
    }

    private static bool IsBelowAllDates(PageLayout page, Phrase line) =>
        page.Phrases.Where(p => PrintedDates.Find(p.Text).Count > 0).ToList() is { Count: > 1 } dated && dated.TrueForAll(p => p.Box.Bottom < line.Box.Top);
}
