using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Tells an accreditor's acronym from a word of another language or a legal form, by where it stands.</summary>
internal static partial class AccreditorMarks
{
    /// <summary>What an acronym gets at most where nothing but its standing alone speaks for it.</summary>
    public const double MostOfAcronymAlone = 0.85;

    private static readonly Regex s_accredited = new($@"^\W*{SmallWords.Any(SmallWord.Accredited)}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>
    /// An acronym counts alone, beside "accredited", beside a number of its form, or beside the mark of the arrangement, with which accreditors' marks are printed;
    /// never with dots between its letters, as companies' forms have them.
    /// </summary>
    public static double CertaintyOfAcronym(Reading reading, Span span, AccreditationBody? body)
    {
        var printed = span.Text;
        if (IsPartOfNumber(span) || printed.Contains('.'))
            return 0;
        var isItsOwnName = body is null || body.Id.Equals(printed, StringComparison.OrdinalIgnoreCase);
        var isInCapitals = printed.All(c => char.IsUpper(c) || c is '-' or ' ');
        var beside = span.Phrase.Text.Remove(span.Start, span.Length).Trim();
        if (reading.Tables.AccreditationNumbers.Any(form => form.AccreditationBodyId == body?.Id && form.Fits(beside))
            || isItsOwnName && printed.Length > 2 && ShortNumber().IsMatch(beside) && reading.StandardsIn(span.Phrase).Count == 0)
            return 0.9;
        var isLegalForm = LegalFormLines.IsBare(printed);
        var isAlone = IsOnlyWordsOfMarks(beside);
        var sameLine = SpeaksOfAccreditation(reading, span.Phrase);
        var near = !isLegalForm && IsBesideTalkOfAccreditation(reading, span.Phrase) || IsBesideMarkOfArrangement(reading, span.Phrase);
        return (isAlone, sameLine, near, printed.Length) switch
        {
            (_, true, _, 3) when isItsOwnName || IsAnnounced(reading, span) => 0.9,
            (true, _, _, 3) when isItsOwnName && StandsOverItsNumber(reading, span.Phrase, body) => 0.88,
            (_, true, _, >= 4) when isInCapitals || isItsOwnName => 0.9,
            (true, _, true, >= 3) => 0.88,
            (true, _, _, >= 4) when !isLegalForm => MostOfAcronymAlone,
            (_, _, _, >= 5) when isInCapitals => 0.6,
            _ => 0.2,
        };
    }

    /// <summary>"… akreditovaný ČIA".</summary>
    private static bool IsAnnounced(Reading reading, Span span) =>
        reading.CuesOf(span.Phrase).Any(cue => cue.Role is Role.Accreditation or Role.AccreditedBy && cue.Span.End < span.Start && span.Start - cue.Span.End < 3);

    /// <summary>A number of its form is among the next lines of the mark.</summary>
    private static bool StandsOverItsNumber(Reading reading, Phrase acronym, AccreditationBody? body) =>
        reading.PageOf(acronym).Below(acronym).Take(3).Any(line => reading.Tables.AccreditationNumbers.Any(form => form.AccreditationBodyId == body?.Id && form.Fits(line.Text)));

    /// <summary>Whether a text says nothing but what marks say beside their name and number.</summary>
    public static bool IsOnlyWordsOfMarks(string text) =>
        WordsOfMarks().Replace(text, "").Split(' ').All(word => !word.Any(char.IsLetterOrDigit) || IsOnRingOfArrangement(word));

    /// <summary>The arrangement's mark is ringed by a line of small letters, of which a picture gives pieces.</summary>
    private static bool IsOnRingOfArrangement(string word) =>
        word.Length > 4 && Approximate.Errors(word.ToLowerInvariant(), "memberofmultilateralrecognitionarrangement") <= word.Length / 4;

    /// <summary>"…-AQ-NLD-RVA" says who accredited, but as a code of the certificate's number.</summary>
    private static bool IsPartOfNumber(Span span)
    {
        var text = span.Phrase.Text;
        var start = text.LastIndexOf(' ', span.Start) + 1;
        return start < span.Start && text[start..(text.IndexOf(' ', span.Start) is var end and > 0 ? end : text.Length)].Any(char.IsDigit);
    }

    /// <summary>Whether an acronym is a word of an accreditor's name, or what the name is shortened to.</summary>
    public static bool IsShortFor(string acronym, string name) => Names.Canonical(name).Split(' ').Contains(Names.Canonical(acronym)) || Initials.StandFor(acronym, name);

    /// <summary>Whether a text says "accredited" in some language and nothing else.</summary>
    public static bool SaysAccredited(string text) => s_accredited.IsMatch(text);

    private static bool SpeaksOfAccreditation(Reading reading, Phrase phrase) =>
        SaysAccredited(phrase.Text) || reading.CuesOf(phrase).Any(cue => cue.Role is Role.Accreditation or Role.AccreditationNumber);

    public static bool IsBesideTalkOfAccreditation(Reading reading, Phrase phrase) =>
        reading.PageOf(phrase) is var page && page.Above(phrase, 2).Concat(page.Below(phrase).Take(2)).Any(other => SpeaksOfAccreditation(reading, other));

    private static bool IsBesideMarkOfArrangement(Reading reading, Phrase phrase)
    {
        var page = reading.PageOf(phrase);
        return phrase.Words.Any(word => word.Text is "IAF" or "MLA") || page.Phrases.Any(other => other.Text is "IAF" or "IAF MLA" or "MLA"
            && Math.Abs(other.Box.MiddleY - phrase.Box.MiddleY) < 0.12 * page.Page.Height
            && Math.Max(other.Box.Left, phrase.Box.Left) - Math.Min(other.Box.Right, phrase.Box.Right) < 0.25 * page.Page.Width);
    }

    [GeneratedRegex(@"^\p{Lu}{0,4}[ .-]?\d{2,5}(?:-?\p{Lu}{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();

    /// <summary>"QMS", "EMS": what is managed, not who.</summary>
    public static bool IsKindOfSystem(string text) => text is "QMS" or "EMS" or "OHSMS" or "ISMS" or "FSMS" or "EnMS" or "IMS" or "MS";

    /// <summary>What marks say beside the acronym, and the stray letters that a picture of one gives.</summary>
    [GeneratedRegex(@"\b(?:IAF|MLA|accredited|acreditad[oa]|accreditation|management|quality|systems?|certification|body|acreditaci[oó]n|akkreditierung|acr[eé]ditation|accreditamento|nr?|no|n[°º]|reg|рег|№|ISO(?:/IEC)? ?17021(?:-1)?|\w)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsOfMarks();
}
