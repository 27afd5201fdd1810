using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>Chinese, Japanese and Korean dates, in figures or in Chinese numerals, by Western years or Japanese eras.</summary>
internal static class EastAsianDates
{
    private const string Numeral = "[0-9〇零○一二三四五六七八九十元廿卅]";

    internal static IReadOnlyList<DateForm> All { get; } =
    [
        DateForm.Of($"(?<era>令和|平成|昭和|民國|民国|中華民國) ?(?<year>{Numeral}{{1,3}}) ?年 ?(?<month>{Numeral}{{1,3}}) ?月 ?(?<day>{Numeral}{{1,3}}) ?日?", Read),
        DateForm.Of($"(?<year>{Numeral}{{4}}) ?[年년] ?(?<month>{Numeral}{{1,3}}) ?[月월] ?(?<day>{Numeral}{{1,3}})(?: ?[日号號일]|(?= ?\\p{{Lo}}?$))", Read),
    ];

    private static DateReadings? Read(Match match)
    {
        var year = Number(match.Groups["year"].Value) + YearBefore(match.Groups["era"].Value);
        return DateReadings.Of(year, Number(match.Groups["month"].Value), Number(match.Groups["day"].Value));
    }

    /// <summary>The Western year before an era's first.</summary>
    private static int YearBefore(string era) => era switch
    {
        "令和" => 2018,
        "平成" => 1988,
        "昭和" => 1925,
        "" => 0,
        _ => 1911,
    };

    /// <summary>Reads 24, 二四, 二十四 and 廿四; the first year of an era is called 元.</summary>
    private static int Number(string numeral)
    {
        var tens = numeral.Replace("廿", "二十", StringComparison.Ordinal).Replace("卅", "三十", StringComparison.Ordinal);
        if (tens.IndexOf('十') is var ten and >= 0)
            return 10 * (ten == 0 ? 1 : Positional(tens[..ten])) + Positional(tens[(ten + 1)..].Replace("十", "", StringComparison.Ordinal));
        return Positional(numeral);
    }

    private static int Positional(string digits) => digits.Aggregate(0, (sum, digit) => sum * 10 + Value(digit));

    private static int Value(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        '元' => 1,
        _ => Math.Max(0, "〇一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal)),
    };
}
