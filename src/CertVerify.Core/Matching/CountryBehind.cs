using System.Text.RegularExpressions;

namespace CertVerify.Core.Matching;

/// <summary>A country in brackets behind a complete name, which registers add and no company bears: "Brightwater Ltd. (Japan)".</summary>
internal static partial class CountryBehind
{
    /// <summary>The name without it, and the country as it is printed; null when there is none, and when the other name says a country too.</summary>
    internal static (string Name, string Country)? Beside(string name, string other) =>
        Bracket().Match(name) is { Success: true, Groups: [_, var before, var inside] } && CountryIn(inside.Value) is { } country && IsSaidTwiceOrOnce(NameTokens.Of(before.Value), NameTokens.Of(other), country)
            ? (before.Value, inside.Value)
            : null;

    /// <summary>What is to be said of a country that only one name has.</summary>
    internal static Feature Said(string country, string? ours, string? theirs) =>
        new(NameFeatures.Little, 0.95, $"only one name has \"{country}\" in brackets behind it, which says little", ours, theirs);

    private static bool IsSaidTwiceOrOnce(IReadOnlyList<NameToken> before, IReadOnlyList<NameToken> other, string country) =>
        LegalFormKinds.IsComplete(before) && (before.Any(token => token.Key == country) || !other.Any(token => token.Kind == TokenKind.Country));

    private static string? CountryIn(string text) =>
        SpeltWord.Of(text) is { Count: > 0 } words && NameVocabulary.At(words, 0) is { Kind: TokenKind.Country } phrase && phrase.Length == words.Count ? phrase.Key : null;

    [GeneratedRegex(@"^\s*(.*\S)\s*[(（]([^()（）]+)[)）]\s*$")]
    private static partial Regex Bracket();
}
