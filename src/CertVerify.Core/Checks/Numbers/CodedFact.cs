using System.Globalization;
using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Checks.Numbers;

/// <summary>A part of a number and what it means: '-AQ-' means ISO 9001, '2011' means that the client was first registered in 2011.</summary>
/// <param name="Part">As it stands in the number.</param>
/// <param name="Year">When the part codes the year of first issue or of issue.</param>
/// <param name="Designations">When it codes the standard.</param>
internal sealed record CodedFact(string Part, int? Year, IReadOnlyList<string> Designations);

/// <summary>The issuers that code facts into their numbers, as far as we know how.</summary>
internal static partial class CodedFacts
{
    private static readonly (string Issuer, Regex Shape)[] Codes = [("DNV", Dnv()), ("BSI", Bsi()), ("TÜV Rheinland", TuvRheinland()), ("CQC", Chinese())];

    private static readonly Dictionary<string, string[]> Systems = new()
    {
        ["AQ"] = ["ISO 9001"], ["AE"] = ["ISO 14001"], ["AHSO"] = ["ISO 45001", "OHSAS 18001"], ["AIS"] = ["ISO/IEC 27001"], ["AFSMS"] = ["ISO 22000", "FSSC 22000"],
        ["FM"] = ["ISO 9001"], ["FS"] = ["ISO 9001"], ["EMS"] = ["ISO 14001"], ["OHS"] = ["ISO 45001", "OHSAS 18001"], ["IS"] = ["ISO/IEC 27001"],
        ["MD"] = ["ISO 13485"], ["ENMS"] = ["ISO 50001"], ["FSMS"] = ["ISO 22000", "FSSC 22000"],
        ["100"] = ["ISO 9001"], ["104"] = ["ISO 14001"], ["153"] = ["ISO/IEC 27001"],
        ["Q"] = ["ISO 9001"], ["E"] = ["ISO 14001"], ["S"] = ["ISO 45001", "OHSAS 18001"],
    };

    public static IEnumerable<CodedFact> In(string number, string issuer)
    {
        var match = Codes.Where(code => issuer.StartsWith(code.Issuer, StringComparison.OrdinalIgnoreCase)).Select(code => code.Shape.Match(number)).FirstOrDefault();
        if (match is not { Success: true })
            yield break;
        if (match.Groups["year"] is { Success: true, Value: var year })
            yield return new(year, int.Parse(year.Length == 2 ? "20" + year : year, CultureInfo.InvariantCulture), []);
        if (match.Groups["system"] is { Success: true, Value: var system } && Systems.TryGetValue(system.ToUpperInvariant(), out var designations))
            yield return new(system, null, designations);
    }

    public static bool Agrees(this CodedFact fact, IReadOnlyList<Standard> standards, params DateOnly?[] dates) =>
        fact.Year is { } year
            ? dates.All(date => date is null) || dates.Any(date => date?.Year == year)
            : standards.Count == 0 || standards.Any(standard => fact.Designations.Contains(standard.Designation));

    [GeneratedRegex(@"^\d{5,7}-(?<year>(19|20)\d\d)-(?<system>[A-Z]{2,5})-[A-Z]{3}-[A-Z]+", RegexOptions.IgnoreCase)]
    private static partial Regex Dnv();

    [GeneratedRegex(@"^(?<system>FS|FM|EMS|OHS|IS|MD|ENMS|FSMS) ?\d{5,6}$", RegexOptions.IgnoreCase)]
    private static partial Regex Bsi();

    [GeneratedRegex(@"^01 (?<system>\d{3}) \d{6,9}")]
    private static partial Regex TuvRheinland();

    [GeneratedRegex(@"^\d{3}(?<year>\d\d)(?<system>[QES])\w?\d{4,6}R\d[SML]?", RegexOptions.IgnoreCase)]
    private static partial Regex Chinese();
}
