using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>What a holder's name looks like, and what is left of it without what was printed around it.</summary>
internal static partial class HolderName
{
    private static readonly char[] s_marksAround = [' ', ',', ';', ':', '-', '–', '*', '|', '_'];

    /// <summary>A name that the holder had before is not its name.</summary>
    private static readonly Regex s_formerName = new($@"\s*\(?\b{SmallWords.Any(SmallWord.Former)}\b(?: known as| called)? .*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Nor is the one it trades under, where its own ends in its legal form.</summary>
    private static readonly Regex s_tradingAs = new($@"(?<=\.)\s*[-–,(]\s*{SmallWords.Any(SmallWord.TradingAs)}(?!\p{{L}}).*$", RegexOptions.CultureInvariant);

    private static readonly Regex s_messrs = new($@"^{SmallWords.Any(SmallWord.Messrs)}\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a text may be a name: words with a capital among them, and neither a code, an address, a sentence, a standard nor a date.</summary>
    public static bool IsLikely(string text) =>
        IsMostlyLetters(text)
        && text.Any(c => char.IsLetter(c) && !char.IsLower(c))
        && !Code().IsMatch(text)
        && !LooseLetters().IsMatch(text)
        && !IsOfSentence(text)
        && !IsAddress(text)
        && PrintedStandards.Find(text).Count == 0
        && PrintedDates.Find(text).Count == 0;

    public static bool BeginsSmall(string text) => text is [var first, ..] && char.IsLower(first);

    /// <summary>The name alone, as it is written.</summary>
    public static string Clean(string name)
    {
        name = FiguresForOs().Replace(name, form => form.Value.Replace('0', 'o'));
        name = s_tradingAs.Replace(s_messrs.Replace(s_formerName.Replace(name, ""), ""), "");
        return WithoutMarksAround(CompanyNumbers.WithoutBehind(name));
    }

    private static bool IsMostlyLetters(string text) => text.Count(char.IsLetter) is var letters && letters >= 2 && letters > text.Length / 3;

    private static bool IsAddress(string text) =>
        text.Contains('@') || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || text.Count(c => c == ' ') > 2 && text.Any(char.IsDigit) && Names.LegalFormOf(text) is null && AddressText.HasHouseNumber(text);

    /// <summary>It begins with three words in small letters and has no legal form, or goes on behind a full stop.</summary>
    private static bool IsOfSentence(string text) =>
        SentenceEnd().IsMatch(text)
        || text.Split(' ') is [var first, var second, var third, ..] && BeginsSmall(first) && BeginsSmall(second) && BeginsSmall(third) && Names.LegalFormOf(text) is null;

    /// <summary>A full stop behind a name may be of its legal form.</summary>
    private static string WithoutMarksAround(string name) => name.TrimEnd() is [.., '.'] ? name.Trim([.. s_marksAround, '.']) + "." : name.Trim(s_marksAround);

    // A word too long to be shortened, its full stop, and another sentence.
    [GeneratedRegex(@"\p{Ll}{6,}\. \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // "h e r ry": large or adorned type that was read letter by letter, and hardly.
    [GeneratedRegex(@"(?<!\S)\p{Ll}(?: \p{Ll}){2}(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex LooseLetters();

    // One word of capitals and digits with strokes between: "EB-QMS-10426".
    [GeneratedRegex(@"^\p{Lu}+(?:[-/.][\p{Lu}\d]+)*[-/.]\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // "Sp. z 0.0.", "d.0.0.", "s.r.0.": no legal form has a figure.
    [GeneratedRegex(@"(?<=\bz ?|\bd\. ?|\bs\. ?r\. ?)0\.(?: ?0\b\.?)?(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FiguresForOs();
}
