using System.Text.RegularExpressions;

namespace CertVerify.Accuracy.Scoring;

/// <summary>The forms in which one truth may rightly be read: "甲 / Alpha Ltd (ALF)" is also "甲", "Alpha Ltd" and "Alpha Ltd (ALF)".</summary>
internal static partial class Alternatives
{
    public static IEnumerable<string> Of(string truth) => new[] { truth, FirstPart(truth) }
        .Concat(Languages(truth))
        .SelectMany(form => new[] { form, WithoutBrackets(form) })
        .Select(form => form.Trim())
        .Where(form => form.Length > 0)
        .Distinct();

    /// <summary>What stands in brackets at the end: an acronym, a brand, a remark.</summary>
    public static string? InBrackets(string truth) => TrailingBrackets().Match(truth) is { Success: true } match ? match.Groups[1].Value : null;

    public static string WithoutBrackets(string truth) => TrailingBrackets().Replace(truth, "");

    /// <summary>The copies of a bilingual value, parted by a slash with blanks around it.</summary>
    public static IReadOnlyList<string> Languages(string truth) => truth.Split(" / ");

    /// <summary>Further sites are listed after a semicolon.</summary>
    private static string FirstPart(string truth) => truth.Split(';')[0];

    [GeneratedRegex(@"\s*\(([^()]*)\)\s*$")]
    private static partial Regex TrailingBrackets();
}
