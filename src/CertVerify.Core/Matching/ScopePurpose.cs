using System.Text.RegularExpressions;

namespace CertVerify.Core.Matching;

/// <summary>A text about goods, parted into what they are and what they are for: "castings" and "pumps and valves".</summary>
internal sealed partial record ScopePurpose(string Goods, string? Purpose)
{
    /// <summary>Goods of no kind, "components for cars", are told apart by their purpose only, which then belongs to them.</summary>
    internal static ScopePurpose Of(string text)
    {
        var goods = WithoutPurposes(text);
        if (ScopeConcepts.Of(goods).Families.Count == 0)
            return new(text, null);
        var purposes = Mark().Matches(text).Select(match => match.Groups["purpose"].Value.Trim()).Where(purpose => purpose.Length > 0).ToList();
        return purposes.Count == 0 ? new(text, null) : new(goods, string.Join(", ", purposes));
    }

    /// <summary>What goods are for is not what is made.</summary>
    internal static string WithoutPurposes(string text) => Mark().Replace(text, " ");

    [GeneratedRegex(@"\b(?:for|für|pour|para|per|için|для|dla|pro|pentru|za)\s+(?<purpose>[^;.\n]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
