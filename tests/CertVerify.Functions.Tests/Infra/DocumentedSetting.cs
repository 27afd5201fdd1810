using CertVerify.Specimens.Tests;

namespace CertVerify.Functions.Tests.Infra;

/// <summary>A row of docs/settings.md.</summary>
internal sealed record DocumentedSetting(string Name, string DefaultCell, string OnAzure)
{
    /// <summary>Null when there is none, or one that differs from machine to machine and is told in words.</summary>
    internal string? Default => DefaultCell.StartsWith('`') ? DefaultCell.Trim('`') : null;

    internal bool HasNone => DefaultCell == "none";

    internal bool IsDeployed => !OnAzure.StartsWith("not set", StringComparison.Ordinal);

    internal static IEnumerable<DocumentedSetting> ReadAll() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "docs", "settings.md"))
        where line.StartsWith("| `CertVerify__", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        select new DocumentedSetting(cells[1].Trim('`'), cells[2], cells[3]);
}
