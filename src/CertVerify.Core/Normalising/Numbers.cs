using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>Compares certificate numbers as they are printed, typed and recognised in pictures.</summary>
public static partial class Numbers
{
    private const int MostAlternatives = 32;

    private const int ShortestRun = 5;

    private const int FewestFigures = 4;

    private const string Counting = "01234567890123456789";

    /// <summary>Characters that readers of pictures take for one another.</summary>
    private static readonly string[] Confusions = ["O0", "I1L", "S5", "B8", "Z2", "G6"];

    /// <summary>Letters and digits only, in capitals, narrow, and letters of other alphabets that print like Latin ones made Latin.</summary>
    public static string Canonical(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return string.Concat(Folding.Fold(number).Where(char.IsLetterOrDigit).Select(c => char.ToUpperInvariant(LookAlikes.Latin(c))));
    }

    /// <summary>Whether two numbers differ in nothing but case, width, blanks, punctuation and look-alike letters.</summary>
    public static bool Same(string a, string b) => Canonical(a) is { Length: > 0 } canonical && canonical == Canonical(b);

    /// <summary>Whether one is the other, or a part of it, or has a part more: "BR/2233Q" and "BR/2233Q/2", "12 100 4711 TMS" and "12 100 4711/01 TMS".</summary>
    public static bool MayBePart(string a, string b) => Contains(a, b) || Contains(b, a);

    private static bool Contains(string longer, string shorter) =>
        Canonical(longer).Contains(Canonical(shorter), StringComparison.Ordinal) || Same(PartNumber().Replace(longer, ""), shorter);

    /// <summary>What a number recognised in a picture may be instead: one confused character changed, or all of one kind.</summary>
    public static IReadOnlyList<string> Alternatives(string number)
    {
        var canonical = Canonical(number);
        return
        [
            .. AllOfOneKind(canonical)
                .Concat(canonical.SelectMany((c, at) => Confused(c).Select(other => canonical[..at] + other + canonical[(at + 1)..])))
                .Distinct()
                .Where(alternative => alternative != canonical)
                .Take(MostAlternatives),
        ];
    }

    /// <summary>Whether it stands in place of a number: nothing, XXXX, 12345, a label.</summary>
    public static bool IsPlaceholder(string number)
    {
        var canonical = Canonical(number);
        return canonical.Length == 0
            || canonical.Distinct().Count() == 1 && canonical.Length > 1
            || canonical.Length >= ShortestRun && (Counting.StartsWith(canonical, StringComparison.Ordinal) || Counting[1..].StartsWith(canonical, StringComparison.Ordinal))
            || PlaceholderWords().IsMatch(canonical);
    }

    /// <summary>The first number in a text that has the letters of another and as many figures; null when there is none, or when it has too few of either to be told from chance.</summary>
    public static string? OfTheShape(string number, string text)
    {
        var canonical = Canonical(number);
        if (canonical.All(char.IsDigit) || canonical.Count(char.IsDigit) < FewestFigures)
            return null;
        var shape = string.Join(@"[^\p{L}\p{Nd}]{0,2}", canonical.Select(c => char.IsDigit(c) ? @"\d" : $"{c}"));
        return Regex.Match(text, @"(?:^|[^\p{L}\p{Nd}])(" + shape + @")(?:[^\p{L}\p{Nd}]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking) is { Success: true } match
            ? match.Groups[1].Value
            : null;
    }

    /// <summary>Where every other character is a digit, the confused ones are digits too.</summary>
    private static IEnumerable<string> AllOfOneKind(string canonical)
    {
        var digits = string.Concat(canonical.Select(c => Confused(c).FirstOrDefault(char.IsDigit, c)));
        return digits.All(char.IsDigit) ? [digits] : [];
    }

    private static IEnumerable<char> Confused(char c) =>
        Confusions.Where(alike => alike.Contains(c, StringComparison.Ordinal)).SelectMany(alike => alike).Where(other => other != c);

    [GeneratedRegex("XXX|NNNN|^(CERTIFICATE|CERT|REGISTRATION|REG|REF|REFERENCE)?(NUMBER|NUM|NO|NR|ID)$|^(CERTIFICATE|SAMPLE|SPECIMEN|DRAFT|TEMPLATE|TEST|TBD|TBA|NONE|NIL|NULL|NA|UNKNOWN|PENDING)+(NUMBER|NO)?$|^A?BC(D|123)", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderWords();

    [GeneratedRegex(@"/\d{1,3}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex PartNumber();
}
