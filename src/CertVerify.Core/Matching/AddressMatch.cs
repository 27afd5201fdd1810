using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Matching;

/// <summary>Decides part by part whether two addresses are the same place (CHECKS.md, CV-HLD-02): total on any string.</summary>
public static class AddressMatch
{
    /// <summary>Two places, when one of these differs.</summary>
    private static readonly string[] Telling = ["country", "city", "street"];

    /// <summary>Where several of these agree and none differs, the town or country is only called otherwise: in another language, by its district.</summary>
    private static readonly string[] Pinpointing = ["postcode", "street", "number", "building"];

    private const int SurelyPinned = 3;

    /// <summary>Compares the address asked about with the one found; Same with a score below 1 means that a finer part is missing or spelt differently.</summary>
    public static Match Compare(string asked, string found)
    {
        if (Scripts.IsEastAsian(asked) != Scripts.IsEastAsian(found))
            return new(Sameness.Unsure, 0, [new("address", 0, $"the addresses are written in different scripts", asked, found)]);
        var (left, right) = (AddressText.Of(asked), AddressText.Of(found));
        if (left.Words.SetEquals(right.Words) && left.Words.Count > 0)
            return new(Sameness.Same, 1, [new("address", 1, $"the addresses are the same", asked, found)]);
        var features = Parts(left, right).OfType<Feature>().ToList();
        var score = features.Select(feature => feature.Score).DefaultIfEmpty(0).Average();
        return new(Decide(features), Math.Min(score, 0.95), features.Count > 0 ? features : [new("address", 0, $"the addresses cannot be compared", asked, found)]);
    }

    /// <summary>Two places, or one whose town or country is called otherwise, if it is one.</summary>
    internal static bool MayBeApart(Match match) => match.Decision is Sameness.Different
        || match.Decision is Sameness.Unsure && match.Features.Any(feature => feature.Score == 0 && Telling.Contains(feature.Name)) && match.Features.Count(IsPinned) < SurelyPinned;

    private static Sameness Decide(List<Feature> features)
    {
        if (features.Exists(feature => feature.Score == 0 && Telling.Contains(feature.Name)))
            return PointAtOnePlace(features) ? Sameness.Unsure : Sameness.Different;
        return features.Exists(feature => feature.Score == 0) || !features.Exists(feature => feature.Score == 1) ? Sameness.Unsure : Sameness.Same;
    }

    /// <summary>Two parts are enough, and three where the countries are two or the towns are known to be.</summary>
    private static bool PointAtOnePlace(List<Feature> features)
    {
        var pins = features.FindAll(feature => Pinpointing.Contains(feature.Name));
        var needed = features.Exists(feature => feature is { Name: "country", Score: 0 } || feature is { Name: "city", Score: 0, Claimed: { } ours, Found: { } theirs } && AddressText.AreKnownPlaces(ours, theirs)) ? SurelyPinned : 2;
        return !pins.Exists(pin => pin.Score == 0) && pins.Count(IsPinned) >= needed;
    }

    private static bool IsPinned(Feature feature) => feature.Score == 1 && Pinpointing.Contains(feature.Name);

    private static IEnumerable<Feature?> Parts(AddressText left, AddressText right) =>
    [
        Country(left, right),
        Part("region", left, right, parts => parts.Region),
        Part("city", left, right, parts => parts.City),
        Part("postcode", left, right, parts => parts.Postcode),
        Part("street", left, right, parts => parts.Street),
        Part("number", left, right, parts => parts.HouseNumber),
        Part("building", left, right, parts => parts.Building),
        Rest(left, right),
    ];

    private static Feature? Country(AddressText left, AddressText right) => (left.Parts.Country, right.Parts.Country) switch
    {
        ({ } ours, { } theirs) when ours == theirs || Territories.IsNamed(ours, right.Parts) || Territories.IsNamed(theirs, left.Parts) =>
            new("country", 1, $"the country is the same", ours, theirs),
        ({ } ours, { } theirs) => new(Territories.MayBeOne(ours, theirs) ? "territory" : "country", 0, $"the country is {theirs}, not {ours}", ours, theirs),
        _ => null,
    };

    /// <summary>A part differs when neither address has the other's words for it, wherever they stand.</summary>
    private static Feature? Part(string name, AddressText left, AddressText right, Func<AddressParts, string?> part) => (part(left.Parts), part(right.Parts)) switch
    {
        (null, null) => null,
        ({ } ours, { } theirs) when AddressText.AreAlike(ours, theirs) => new(name, 1, $"the {Words(name)} is the same", ours, theirs),
        ({ } ours, { } theirs) when right.Has(ours) || left.Has(theirs) => new(name, 0.9, $"the {Words(name)} stands elsewhere in the other address", ours, theirs),
        ({ } ours, { } theirs) => new(name, 0, $"the {Words(name)} is {theirs}, not {ours}", ours, theirs),
        var (ours, theirs) => (ours is null ? left.Has(theirs!) : right.Has(ours)) ? null : new(name, 0.5, $"only one address has {ours ?? theirs}", ours, theirs),
    };

    private static Sentence Words(string part) => part switch
    {
        "region" => $"region",
        "city" => $"city",
        "postcode" => $"postcode",
        "street" => $"street",
        "number" => $"number",
        _ => $"building",
    };

    private static Feature? Rest(AddressText left, AddressText right)
    {
        string[] more = [.. left.Parts.Rest.Where(piece => !right.Has(piece)), .. right.Parts.Rest.Where(piece => !left.Has(piece))];
        return more.Length == 0 ? null : new("rest", 0.5, $"only one address has {string.Join(", ", more)}", null, null);
    }
}
