using System.Buffers;
using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Tells what in a line is written as numbers of certificates are.</summary>
internal static partial class PrintedNumber
{
    private const int Shortest = 3, Longest = 60;

    private static readonly SearchValues<char> s_edges = SearchValues.Create(".,:;-–()[]\"'*|/>+~=_№#“”");

    /// <summary>The longest run of number-like words at the start of a text; null when the first word is none.</summary>
    public static Span? AtStartOf(Reading reading, Span text)
    {
        text = text.TrimStart(s_edges);
        var match = Written().Match(text.Text);
        if (!match.Success || match.Length is < Shortest or > Longest)
            return null;
        var number = WithBracket(WithoutDay(text.First(match.Length)).Trim(s_edges));
        var value = number.Text;
        if (!value.Any(char.IsDigit) || Numbers.IsPlaceholder(value) || IsDate(value) || BeginsDate(text.Text, number.End - text.Start) || IsStandard(value))
            return null;
        return reading.CuesOf(text.Phrase).Any(c => IsOfAnotherValue(c, number)) ? null : number;
    }

    public static bool IsDate(string value) => PrintedDates.Find(value) is [var date, ..] && date.Length >= value.Length - 2;

    public static bool IsStandard(string value) => PrintedStandards.Find(value) is [{ Start: < 3 }, ..];

    /// <summary>In a mark the standard that the accreditation is for may stand amid its number.</summary>
    public static bool IsAccreditation(Reading reading, string number)
    {
        var bare = PrintedStandards.Find(number) is [var amid] ? number.Remove(amid.Start, amid.Length) : number;
        return bare.Any(char.IsLetter) && reading.Tables.AccreditationNumbers.Any(form => form.Fits(bare.Replace(" ", "", StringComparison.Ordinal)));
    }

    /// <summary>Set words of something else reach into it.</summary>
    private static bool IsOfAnotherValue(Cue cue, Span number) =>
        cue.Role is not (Role.Number or Role.AccreditationNumber) && cue.Words > 1 && cue.Span.Start < number.End && cue.Span.End > number.Start;

    /// <summary>"3318 C / 07.10.2024": the day is not of the number.</summary>
    private static Span WithoutDay(Span number) =>
        PrintedDates.Find(number.Text) is [.., { Start: > 2 } day] && day.Start + day.Length == number.Length && number.Text[day.Start - 1] is ' ' ? number.First(day.Start) : number;

    /// <summary>"24th" of "24th January 2026".</summary>
    private static bool BeginsDate(string text, int end) => PrintedDates.Find(text) is [var first, ..] && first.Start < end && first.Start + first.Length > end;

    /// <summary>The closing bracket of "1214(4)" belongs to the number.</summary>
    private static Span WithBracket(Span number) =>
        number.Text.Contains('(') && !number.Text.Contains(')') && number.End < number.Phrase.Text.Length && number.Phrase.Text[number.End] == ')' ? number with { Length = number.Length + 1 } : number;

    // Words that hold a digit, led or followed by short words in capitals: "QM 01 00629", "50600339 QM15", "A.2025.0830 rev. 00".
    [GeneratedRegex(@"^(?:[\p{Lu}]{1,5}[ .:-]{1,2}){0,2}[\p{L}\d./_\\–-]*\d[\p{L}\d./_\\–()-]*(?: ?[-/–] ?[\p{Lu}\d./_-]*\d[\p{Lu}\d./_-]*| (?:[\p{Lu}\d./_-]*\d[\p{Lu}\d./_-]*|[\p{Lu}]{1,4}\b(?![:'’]|\.\s*\S)|rev\. ?\d+))*", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
