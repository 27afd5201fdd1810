using CertVerify.Core.Tables;

namespace CertVerify.Functions.Web.Asking;

/// <summary>What the form offers to choose from.</summary>
internal static class Choices
{
    internal static readonly string[] Sectors = ["automotive", "aerospace", "medical", "food"];

    /// <summary>In the engine's words; a label stands in the table of texts for each.</summary>
    internal static readonly string[] Processes = ["design", "manufacture", "assembly", "machining", "casting", "welding", "coating", "testing", "packaging", "service"];

    internal static readonly IReadOnlyList<string> Standards = [.. CuratedTables.Shipped.Standards.Where(row => row.Certifiable).Select(row => row.Designation).Distinct()];

    internal static readonly IReadOnlyList<Country> Countries = [.. CuratedTables.Shipped.Countries.OrderBy(country => country.Names[0], StringComparer.Ordinal)];
}
