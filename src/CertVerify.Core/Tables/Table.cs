using System.Security.Cryptography;
using System.Text;

namespace CertVerify.Core.Tables;

/// <summary>The rows of one curated table and the fingerprint of the text they were read from.</summary>
internal sealed record Table<T>(string Name, IReadOnlyList<T> Rows, string Sha256)
{
    internal TableVersion Version => new(Name, Rows.Count, Sha256);

    /// <summary>The rows of the base, if any, and then those of the text, if any; one of the two must be there.</summary>
    internal static Table<T> Read(string name, Func<string, TextReader?> open, Table<T>? onto, Func<CsvRow, T> toRow)
    {
        using var reader = open(name);
        if (reader is null)
            return onto ?? throw new InvalidTableException(name, 0, "", "the table is missing");
        var text = reader.ReadToEnd();
        var rows = CsvTable.Read(name, new StringReader(text), toRow);
        return onto is null
            ? new(name, rows, Table.Fingerprint(text))
            : new(name, [.. onto.Rows, .. rows], Table.Fingerprint(onto.Sha256 + Table.Fingerprint(text)));
    }

    /// <summary>With these rows in place of those of the same key, and the rest as it was.</summary>
    internal Table<T> With<TKey>(IReadOnlyList<T> rows, Func<T, TKey> keyOf, string revision)
    {
        if (rows.Count == 0)
            return this;
        var keys = rows.Select(keyOf).ToHashSet();
        return new(Name, [.. Rows.Where(row => !keys.Contains(keyOf(row))), .. rows], Table.Fingerprint(Sha256 + revision));
    }
}

/// <summary>How the text of a table is told from any other.</summary>
internal static class Table
{
    internal static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
