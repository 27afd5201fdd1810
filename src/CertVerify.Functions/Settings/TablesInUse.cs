using System.Security.Cryptography;
using CertVerify.Core.Tables;

namespace CertVerify.Functions.Settings;

/// <summary>The curated tables and, when asked for, the fictional bodies of the shipped samples, which every verdict then names.</summary>
internal static class TablesInUse
{
    /// <summary>Stands beside the tables of a verdict for as long as fictional bodies count.</summary>
    internal const string SamplesName = "samples (fictional)";

    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples", "tables");

    internal static CuratedTables For(ServiceOptions service)
    {
        var shipped = CuratedTables.Shipped;
        if (!service.SampleData)
            return shipped;
        if (!Directory.Exists(Samples))
            throw new SettingsException($"CertVerify__SampleData is on, but there is no folder {Samples}.");

        var overlaid = shipped.Overlay(name => Path.Combine(Samples, name + ".csv") is var file && File.Exists(file) ? File.OpenText(file) : null);
        var rows = overlaid.Versions.Sum(table => table.Rows) - shipped.Versions.Sum(table => table.Rows);
        return overlaid.Marked(new(SamplesName, rows, Fingerprint()));
    }

    private static string Fingerprint()
    {
        var files = Directory.GetFiles(Samples).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes).ToArray();
        return Convert.ToHexStringLower(SHA256.HashData(files));
    }
}
