using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;
using FuzzySharp;

namespace CertVerify.Core.Matching;

/// <summary>An address, its parts, and the words that are left when those that every address has are taken out.</summary>
internal sealed partial record AddressText(AddressParts Parts, IReadOnlySet<string> Words)
{
    private const int AlikePercent = 85;

    private const string KnownPlace = $"{nameof(TokenKind.Place)}:";

    /// <summary>Words for kinds of streets and places, in the languages met most.</summary>
    private static readonly HashSet<string> Common =
    [
        "road", "rd", "street", "st", "str", "strasse", "avenue", "ave", "av", "rue", "calle", "rua", "via", "cad", "caddesi", "cd", "sok", "sokak", "mah", "mahallesi", "no", "nr", "num",
        "numero", "city", "town", "district", "province", "prov", "county", "state", "zone", "area", "building", "bldg", "floor", "room", "block", "unit", "village", "lane", "and", "of", "the",
        "de", "do", "da", "di", "del", "das", "dos", "la", "le", "ul", "ulitsa", "po", "box", "p", "o",
    ];

    internal static AddressText Of(string address) => new(Addresses.Parse(address), WordsOf(address).ToHashSet());

    /// <summary>Whether every word of a part stands somewhere in this address, in this or nearly this spelling.</summary>
    internal bool Has(string part) => WordsOf(part).All(word => Words.Contains(word) || Words.Any(other => MayBeSpelt(word, other)));

    /// <summary>Whether the words of one of two parts are all in the other: "Mill Road" and "Mill".</summary>
    internal static bool AreAlike(string one, string other)
    {
        var (left, right) = (new AddressText(Nothing, WordsOf(one).ToHashSet()), new AddressText(Nothing, WordsOf(other).ToHashSet()));
        return left.Words.Count > 0 && right.Words.Count > 0 ? left.Has(other) || right.Has(one) : NameWords.Plain(one).Trim() == NameWords.Plain(other).Trim();
    }

    internal static bool AreKnownPlaces(string one, string other) => WordsOf(one).Any(IsKnownPlace) && WordsOf(other).Any(IsKnownPlace);

    private static bool IsKnownPlace(string word) => word.StartsWith(KnownPlace, StringComparison.Ordinal);

    private static AddressParts Nothing => new(null, null, null, null, null, null, null, []);

    /// <summary>Two places that are both known are two places, however alike they are spelt, and so are two numbers.</summary>
    private static bool MayBeSpelt(string word, string other) =>
        !(IsMeaning(word) && IsMeaning(other)) && !(word + other).Any(char.IsDigit) && Fuzz.Ratio(Spelt(word), Spelt(other)) >= AlikePercent;

    /// <summary>A word that is known stands as its kind and meaning, "Place:hunan".</summary>
    private static bool IsMeaning(string word) => word.Contains(':', StringComparison.Ordinal);

    private static string Spelt(string word) => word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<string> WordsOf(string text) => NameWords.Plain(Transliteration.ToLatin(text))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !Common.Contains(word))
        .Select(Shortened)
        .Select(word => Exonyms.TownOf(word) is { } town ? KnownPlace + town : NameVocabulary.Key(word));

    /// <summary>"Hauptstraße" is "Hauptstr.".</summary>
    private static string Shortened(string word) => StreetEnding().Replace(word, "str");

    [GeneratedRegex("(?<=..)str(?:asse|aat)$", RegexOptions.CultureInvariant)]
    private static partial Regex StreetEnding();
}
