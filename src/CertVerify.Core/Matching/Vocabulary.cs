using CertVerify.Core.Tables;

namespace CertVerify.Core.Matching;

/// <summary>Opens the shipped word lists of this folder.</summary>
internal static class Vocabulary
{
    internal static IReadOnlyList<T> Read<T>(string name, Func<CsvRow, T> toRow)
    {
        using var text = Shipped.Open(name) ?? throw new InvalidTableException(name, 0, "", "the table was not shipped");
        return CsvTable.Read(name, text, toRow);
    }
}
