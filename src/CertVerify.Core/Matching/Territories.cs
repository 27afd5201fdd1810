using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>Territories whose addresses are written with and without the name of a state: "Hong Kong" and "Hong Kong, China".</summary>
internal static class Territories
{
    private static readonly (string Territory, string State)[] Known = [("HK", "CN"), ("MO", "CN"), ("TW", "CN"), ("PR", "US")];

    internal static bool MayBeOne(string country, string other) => Known.Contains((country, other)) || Known.Contains((other, country));

    /// <summary>Whether a part of an address in a state is the name of the territory.</summary>
    internal static bool IsNamed(string territory, AddressParts inState) => Known.Contains((territory, inState.Country ?? ""))
        && inState.Rest.Append(inState.City).Append(inState.Region).Any(piece => Countries.Coded(piece) == territory);
}
