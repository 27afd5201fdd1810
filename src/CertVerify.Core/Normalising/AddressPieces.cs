using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>The pieces of an address between its commas; each is taken once, and what nobody takes is the rest.</summary>
internal sealed partial class AddressPieces(string[] pieces)
{
    private const int MostWordsOfACountry = 4;

    internal readonly record struct Post(string Postcode, int At);

    internal readonly record struct Street(string Name, string? Number, int At);

    internal readonly record struct City(string Name, string? Region, int At);

    internal IReadOnlyList<string> Rest => [.. pieces.Where(piece => piece.Length > 0)];

    /// <summary>The last piece that names a country, whole; else with its last or first words.</summary>
    internal string? TakeCountry()
    {
        var at = Array.FindLastIndex(pieces, piece => CountryIn(piece) is not null);
        return at >= 0 && CountryIn(TakeAt(at)!) is { } code ? code : TakeCountryFromEnds();
    }

    internal Post? TakePostcode(string? country)
    {
        var pattern = Countries.PostcodeOf(country);
        var candidates =
            from at in Enumerable.Range(0, pieces.Length).Reverse()
            from match in pattern.Matches(pieces[at]).Reverse()
            where !IsHouseNumber(at, match)
            select (At: at, Match: match);
        if (candidates.Select(found => ((int, Match)?)found).FirstOrDefault() is not var (place, found))
            return null;
        pieces[place] = Trimmed(pieces[place].Remove(found.Index, found.Length));
        return new(found.Groups["code"].Value, place);
    }

    /// <summary>The likeliest piece: with a word for a street and a number, with the word, with a number.</summary>
    internal Street? TakeStreet(int? postAt)
    {
        Predicate<string>[] signs =
        [
            piece => StreetWords.IsSurelyStreet(piece) && StreetWords.HouseNumber(piece).Success,
            StreetWords.IsSurelyStreet,
            piece => StreetWords.IsStreet(piece) && StreetWords.HouseNumber(piece).Success,
            StreetWords.IsStreet,
            piece => StreetWords.HouseNumber(piece).Success && piece.Any(char.IsLetter) && !StreetWords.IsBuilding(piece),
        ];
        var at = signs.Select(sign => Array.FindIndex(pieces, sign)).FirstOrDefault(found => found >= 0, -1);
        if (at < 0 || at == postAt && pieces.Length > 1 && !StreetWords.IsStreet(pieces[at]))
            return null;
        var piece = TakeAt(at)!;
        if (StreetWords.HouseNumber(piece) is { Success: true } number && Trimmed(piece.Remove(number.Index, number.Length)) is { Length: > 1 } name)
            return new(name, number.Groups["number"].Value, at);
        return new(piece, TakeNumberBeside(at), at);
    }

    /// <summary>The city stands with its postcode, else beside it, else at the end.</summary>
    internal City? TakeCity(Post? post, int? streetAt)
    {
        int[] places = post is { } found
            ? [found.At, found.At + 1, found.At - 1, .. Enumerable.Range(0, pieces.Length).Reverse()]
            : [.. Enumerable.Range(0, pieces.Length).Reverse()];
        foreach (var at in places.Where(at => at >= 0 && at < pieces.Length && at != streetAt))
        {
            if (pieces[at].Any(char.IsLetter) && !StreetWords.IsRegion(pieces[at]) && !IsBuildingOnly(pieces[at]))
                return TakeCityFrom(at);
        }
        return null;
    }

    /// <summary>A province set apart from the city's name, else the piece after it.</summary>
    internal string? TakeRegion(City? city) => city is { } found ? found.Region ?? Take(StreetWords.IsRegion) ?? TakeAt(found.At + 1) : null;

    /// <summary>Takes the first piece of a kind.</summary>
    internal string? Take(Predicate<string> isOne) => Array.FindIndex(pieces, piece => piece.Length > 0 && isOne(piece)) is var at and >= 0 ? TakeAt(at) : null;

    private string? TakeAt(int at)
    {
        if (at < 0 || at >= pieces.Length || pieces[at].Length == 0)
            return null;
        var piece = pieces[at];
        pieces[at] = "";
        return piece;
    }

    /// <summary>A province may stand with the city: "Milano (MI)", "Recife - PE", "Springfield IL".</summary>
    private City TakeCityFrom(int at)
    {
        var piece = TakeAt(at)!;
        return Province().Match(piece) is { Success: true } match
            ? new(Trimmed(piece[..match.Index]), match.Groups["name"].Value, at)
            : new(Trimmed(piece), null, at);
    }

    private string? TakeNumberBeside(int at) =>
        new[] { at + 1, at - 1 }
            .Where(beside => beside >= 0 && beside < pieces.Length && BareNumber().IsMatch(pieces[beside]))
            .Select(TakeAt)
            .FirstOrDefault();

    /// <summary>Its figures may be the postcode: "Singapore 546080", "200120 China".</summary>
    private string? TakeCountryFromEnds()
    {
        for (var at = pieces.Length - 1; at >= 0; at--)
        {
            var words = pieces[at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var length = Math.Min(MostWordsOfACountry, words.Length - 1); length > 0; length--)
            {
                foreach (var from in new[] { words.Length - length, 0, words.Length - 1 - length }.Where(from => from >= 0))
                {
                    var rest = string.Join(' ', words[..from].Concat(words[(from + length)..]));
                    var isSure = rest.All(c => !char.IsLetter(c)) || from == words.Length - length && at == pieces.Length - 1;
                    if (!isSure || CountryIn(string.Join(' ', words[from..(from + length)])) is not { } code)
                        continue;
                    pieces[at] = Trimmed(rest);
                    return code;
                }
            }
        }
        return null;
    }

    private static string? CountryIn(string piece) => Countries.Named(Trimmed(piece)) ?? Countries.Named(LeadingArticle().Replace(Trimmed(piece), ""));

    /// <summary>Four or five figures beside the name of a street are its number.</summary>
    private bool IsHouseNumber(int at, Match match) =>
        pieces.Length > 1 && StreetWords.IsStreet(pieces[at]) && match.Groups["code"].Value.All(char.IsDigit)
        && Enumerable.Range(0, pieces.Length).Any(other => other != at && pieces[other].Any(char.IsDigit));

    private static bool IsBuildingOnly(string piece) => StreetWords.IsBuilding(piece) && !StreetWords.IsStreet(piece);

    private static string Trimmed(string piece) => piece.Trim(' ', '.', '-', '–', ',', '/');

    [GeneratedRegex("^the ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadingArticle();

    [GeneratedRegex(@"(?<=\p{L}.*)(?:\s*\((?<name>[^)]+)\)|\s+[-–]\s+(?<name>\p{L}[\p{L} ]*)|\s(?<name>[A-Z]{2,3}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Province();

    [GeneratedRegex(@"^(?:(?:no|nr|n|№)[.:º°]?\s*)?\d{1,5}\s?[A-Za-zА-я]?(?:[-/]\d{1,4})?(?:号|號)?$|^[Ss]/[Nn]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareNumber();
}
