using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Normalising;

/// <summary>Knows countries by any of their names, and their postcodes.</summary>
public static class Countries
{
    /// <summary>Most countries number their post in four to six figures.</summary>
    private const string AnyPostcode = @"\d{3}-\d{4}|\d{5}-\d{3}|\d{2}-\d{3}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}";

    private static readonly FrozenDictionary<string, string> CodeByName = Shipped.Countries
        .SelectMany(row => row.Names.Select(name => (Name: Names.Canonical(name), row.Code)))
        .Where(entry => entry.Name.Length > 0)
        .DistinctBy(entry => entry.Name)
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Code);

    private static readonly FrozenDictionary<string, Regex> PostcodeByCode = Shipped.Countries
        .Where(row => row.Postcode is not null)
        .ToFrozenDictionary(row => row.Code, row => Postcode(row.Postcode!, $"{row.Code}|{row.Code[0]}"));

    private static readonly Regex Unknown = Postcode(AnyPostcode, "[A-Z]{1,2}");

    internal static string? Named(string name) => CodeByName.GetValueOrDefault(Names.Canonical(name));

    /// <summary>A country by its code, or by any name.</summary>
    public static string? Coded(string? country) => country switch
    {
        null => null,
        { Length: 2 } when country.All(char.IsAsciiLetter) => country.ToUpperInvariant(),
        _ => Named(country),
    };

    internal static Regex PostcodeOf(string? country) => country is not null && PostcodeByCode.TryGetValue(country, out var known) ? known : Unknown;

    /// <summary>The country's sign may stand before the postcode: "D-10115".</summary>
    private static Regex Postcode(string pattern, string sign) => new(
        $@"(?<![\p{{L}}\d./-])(?:(?:{sign})[- ])?(?<code>{pattern})(?![\p{{L}}\d/-]|\.\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled);
}
