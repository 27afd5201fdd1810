using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>What tells a line of an address from other text.</summary>
internal static partial class AddressText
{
    private static readonly Regex s_street = new(
        $@"{SmallWords.Whole(SmallWord.Street)}|(?<!\p{{L}}){SmallWords.Any(SmallWord.HouseNumber)} ?\d(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>"… Sit. B2 Blok No: 55 …": words of a street and the number of a house.</summary>
    public static bool HasHouseNumber(string text) => s_houseNumber.IsMatch(text) && s_street.IsMatch(s_houseNumber.Replace(text, ""));

    private static readonly Regex s_houseNumber = new($@"(?<!\p{{L}}){SmallWords.Any(SmallWord.HouseNumber)} ?\d+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool LooksLikeAddress(string text) =>
        text.Count(char.IsLetter) >= FewestLetters && (s_street.IsMatch(text) || text.Any(char.IsDigit) && (text.Contains(',') || PostcodePattern().IsMatch(text)) || text.Count(c => c == ',') >= 2);

    /// <summary>A number of the company has fewer, whatever stands before it.</summary>
    private const int FewestLetters = 5;

    public static string Clean(string text) => RaisedOrdinalPattern().Replace(SentencePattern().Replace(BlankPattern().Replace(text, " "), ""), "").Trim(' ', ',', ';', ':', '-', '–', '|', '*', '_');

    [GeneratedRegex(@"(?<!\d)\d{4,6}(?!\d)|\d{5}-\d{3,4}|\d{3}[ -]\d{2,3}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex PostcodePattern();

    // ", covering the design and …": four words in small Latin letters behind a comma are of the sentence.
    [GeneratedRegex(@",(?: [a-zà-ÿ]{2,}){4}.*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentencePattern();

    // "59 th Place": the ending of an ordinal is set higher, and so read as a word of its own.
    [GeneratedRegex(@"(?<=\d) (?=(?:st|nd|rd|th)\b(?!\.))", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedOrdinalPattern();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();
}
