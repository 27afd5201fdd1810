using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Legal forms where a name is broken over lines.</summary>
internal static partial class LegalFormLines
{
    private const int LongestRest = 8;

    /// <summary>Whether a line is a legal form and nothing else: with any name before it, only the name is left.</summary>
    public static bool IsBare(string line)
    {
        var bare = BracketsAtEnd().Replace(line, "").Trim();
        return bare.Length > 1 && new[] { "Qx " + bare, "Qx" + bare }.Any(named => Names.LegalFormOf(named) is not null && Names.WithoutLegalForm(named) == "qx");
    }

    /// <summary>Whether a line ends in one, but for an acronym added in brackets.</summary>
    public static bool End(string line) => Names.LegalFormOf(BracketsAtEnd().Replace(line, "")) is not null;

    /// <summary>"… Sp. z | o.o.", "… Ltd. | Şti.": the line is the rest of a form of which the name has only the beginning.</summary>
    public static bool Complete(string name, string line) =>
        line.Length <= LongestRest && Names.LegalFormOf($"{name} {line}") is not null
        && Names.Canonical(name).StartsWith(Names.WithoutLegalForm($"{name} {line}") + ' ', StringComparison.Ordinal);

    [GeneratedRegex(@"\s*\([^()]{1,40}\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketsAtEnd();
}
