using CertVerify.Core.Sentences;

namespace CertVerify.Core.Matching;

/// <summary>Compares official identifiers, written "kind:value".</summary>
internal static class IdentifierMatch
{
    /// <summary>Kinds of which one company has exactly one.</summary>
    private static readonly string[] OnePerCompany = ["lei", "uscc"];

    /// <summary>Null when no kind of identifier is given on both sides; one whose check digits do not hold was misread and parts nobody.</summary>
    internal static Feature? Compare(IReadOnlyList<string> asked, IReadOnlyList<string> found)
    {
        var common = (
            from left in asked.Select(Parted)
            from right in found.Select(Parted)
            where left.Kind == right.Kind && left.Value.Length > 0
            select (left.Kind, left.Value, Found: right.Value, Equal: left.Value == right.Value)).ToList();
        if (common.Find(pair => pair.Equal) is { Kind: not null } equal)
            return new("identifier", 1, $"the {Name(equal.Kind)} is the same", equal.Value, equal.Found);
        if (common.Find(pair => OnePerCompany.Contains(pair.Kind) && CheckDigits.Hold(pair.Kind, pair.Value) && CheckDigits.Hold(pair.Kind, pair.Found)) is { Kind: not null } different)
            return new("identifier", 0, $"the {Name(different.Kind)} differs", different.Value, different.Found);
        return null;
    }

    private static (string Kind, string Value) Parted(string identifier)
    {
        var colon = identifier.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 ? ("", "") : (identifier[..colon].Trim().ToLowerInvariant(), string.Concat(identifier[(colon + 1)..].Where(char.IsLetterOrDigit)).ToUpperInvariant());
    }

    private static Sentence Name(string kind) => kind switch
    {
        "uscc" => $"unified social credit code",
        "vat" => $"VAT number",
        "lei" => $"legal entity identifier",
        "duns" => $"D-U-N-S number",
        _ => $"registration number",
    };
}
