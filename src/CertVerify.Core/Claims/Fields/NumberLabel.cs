using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>What a label says of the number that it announces.</summary>
internal static class NumberLabel
{
    /// <summary>"… dieses Zertifikat. Registriernummer: 03417".</summary>
    private const int LongWord = 8;

    /// <summary>"No", "Nr.".</summary>
    private const int ShortWord = 3;

    private const int LongestMark = 40;

    private static readonly string[] s_accreditation = ["accreditation", "аккредитац", "акредитац"];

    private static readonly Regex s_paper = new($"{SmallWords.Any(SmallWord.Title)}|{SmallWords.Any(SmallWord.ShortTitle)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a label announces a number at all, and not an accreditation's.</summary>
    public static bool Announces(Reading reading, Cue label) =>
        !IsJoinedToWhatFollows(label)
        && !(label.Role == Role.Number && (IsWordOfSentence(label) || SpeaksOfAccreditation(label) || IsInAccreditorsMark(reading, label)));

    /// <summary>"Certificate number", not "registration number", which may be the company's, nor the serial number of the sheet.</summary>
    public static bool NamesPaper(Cue label) => s_paper.IsMatch(label.Span.Text) && !label.Span.Text.Contains("seri", StringComparison.OrdinalIgnoreCase);

    /// <summary>"No" says little of what it numbers.</summary>
    public static bool IsShort(Cue label) => label.Span.Length <= ShortWord;

    /// <summary>How sure a number after it is the certificate's; one of the certificate goes before one of registration, which may be the company's.</summary>
    public static double CertaintyOf(Cue label) => label switch
    {
        { Words: > 1 } => label.Role != Role.Number || NamesPaper(label) ? 0.97 : 0.965,
        _ => IsShort(label) ? 0.7 : 0.9,
    };

    /// <summary>A sign for "number" right under the title is the certificate's.</summary>
    public static bool IsUnderTitle(PageLayout page, Cue label) =>
        (label.Span.Text is "№" || label.Phrase.Text[label.Span.End..] is ['.' or '°' or 'º' or ':', ..]) && page.Above(label.Phrase, 1).FirstOrDefault() is { } above && TitledNumber.IsTitle(above.Text);

    /// <summary>The "C" of "C-8884" is a letter of a number, not the sign for one.</summary>
    private static bool IsJoinedToWhatFollows(Cue label) =>
        label.Span.Length == 1 && label.Span.End < label.Phrase.Text.Length && label.Phrase.Text[label.Span.End] is '-' or '/' or (>= '0' and <= '9');

    private static bool IsWordOfSentence(Cue label) => label is { Words: 1, OpensPhrase: false } && !(label.IsMarked && label.Span.Length > LongWord);

    private static bool SpeaksOfAccreditation(Cue label) => s_accreditation.Any(word => UpTo(label).Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Reg. no. 5002" below an accreditor's name numbers the accreditation.</summary>
    private static bool IsInAccreditorsMark(Reading reading, Cue label) =>
        label.Words <= 2 && !UpTo(label).Contains("cert", StringComparison.OrdinalIgnoreCase)
        && reading.PageOf(label.Phrase).Above(label.Phrase, 1).Append(label.Phrase).Any(line => line.Text.Length < LongestMark && NamesAccreditor(reading, line));

    private static bool NamesAccreditor(Reading reading, Phrase line) => reading.Tables.MentionsOfAccreditors(line.Text).Any(m => m.By == MentionedBy.FullName || m.Length == line.Text.Length);

    private static string UpTo(Cue label) => label.Phrase.Text[..label.Span.End];
}
