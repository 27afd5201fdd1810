using System.Buffers;
using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the accreditor that words announce: "accredited by …", "accreditation body: …".</summary>
internal static class AnnouncedAccreditors
{
    private const double CertaintyOfBlurred = 0.87, CertaintyOfUnknown = 0.86;

    /// <summary>With the word for a board, service or institute behind it in small letters where it is the word for accreditation: "Akreditačná služba …".</summary>
    private static readonly string FirstWord =
        $@"(?:(?i:{SmallWords.Whole(SmallWord.Accreditation)}) (?i:{SmallWords.Whole(SmallWord.Accreditor)})|[\p{{Lu}}\p{{Lo}}][\p{{L}}\p{{M}}&.'’-]*)";

    /// <summary>Words that begin with a capital, joined by small ones or by the words for accreditation and for a body; an article may stand before.</summary>
    private static readonly Regex s_name = new(
        $@"^(?:{SmallWords.Any(SmallWord.Article)}\s+)?(?<name>{FirstWord}(?: (?:{SmallWords.Any(SmallWord.Joiner)} )?(?:[\p{{Lu}}\p{{Lo}}][\p{{L}}\p{{M}}&.'’-]*|(?i:{SmallWords.Whole(SmallWord.Accreditation)})(?: (?i:{SmallWords.Whole(SmallWord.Accreditor)}))?|\([^)]{{2,40}}\))){{0,8}})",
        RegexOptions.CultureInvariant);

    /// <summary>What stands after such words, in the order of reading.</summary>
    public static IEnumerable<Span> Names(Reading reading) =>
        reading.Cues.Where(cue => cue.Role == Role.AccreditedBy).Select(cue => NameAfter(reading, cue)).OfType<Span>();

    /// <summary>A body of the tables whose whole name it is, letters misread or not; else the name as printed, if it is an accreditor's; null when it may be anything.</summary>
    public static NamedAccreditor? Named(Reading reading, Span name)
    {
        var isPicture = name.Phrase.WordsIn(name.Start, name.Length).All(word => word.ReadBy == ReadBy.Ocr);
        if (reading.Tables.AccreditorBlurredIn(name.Text, isPicture, whole: true) is { } known)
            return new(new(name), known.Body?.Id ?? known.LookAlike!.Name, known.Body, CertaintyOfBlurred);
        return AccreditorNames.SpeaksOfAccreditor(name.Text) ? new(new(name), name.Text, null, CertaintyOfUnknown) : null;
    }

    private static Span? NameAfter(Reading reading, Cue words)
    {
        if (!words.ClosesPhrase)
            return NameAtStartOf(words.Rest);
        var page = reading.PageOf(words.Phrase);
        return (page.After(words.Phrase).FirstOrDefault() ?? page.Below(words.Phrase, 1.5).FirstOrDefault()) is { } next && !reading.CuesOf(next).Any(cue => cue.OpensPhrase && cue.IsLabel)
            ? NameAtStartOf(next.All)
            : null;
    }

    private static Span? NameAtStartOf(Span text) =>
        s_name.Match(text.Text) is { Success: true } match ? new Span(text.Phrase, text.Start + match.Groups["name"].Index, match.Groups["name"].Length).Trim(s_edges) : null;

    private static readonly SearchValues<char> s_edges = SearchValues.Create(" .,;:-–(");
}
