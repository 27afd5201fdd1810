using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables;

/// <summary>Finds the row of a standard by any way of writing its designation.</summary>
internal sealed class StandardNames
{
    private readonly Dictionary<string, StandardRow> byName = new(StringComparer.Ordinal);

    internal StandardNames(IReadOnlyList<StandardRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var name in row.Aliases.Prepend(row.Designation))
                byName.TryAdd(Key(name), row);
        }
    }

    /// <summary>The row of a designation, written in any way and with or without an edition.</summary>
    internal StandardRow? Named(string designation) =>
        byName.GetValueOrDefault(Key(designation))
        ?? (PrintedStandards.Find(designation) is [var found, ..] ? byName.GetValueOrDefault(Key(found.Standard.Designation)) : null);

    private static string Key(string designation) => Names.Canonical(designation).Replace(" ", "", StringComparison.Ordinal);
}
