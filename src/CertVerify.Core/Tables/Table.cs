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
            ? new(name, rows, Fingerprint(text))
            : new(name, [.. onto.Rows, .. rows], Fingerprint(onto.Sha256 + Fingerprint(text)));
    }

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
