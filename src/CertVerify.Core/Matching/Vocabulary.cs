using System.Text;

namespace CertVerify.Core.Matching;

/// <summary>Opens the shipped word lists of this folder.</summary>
internal static class Vocabulary
{
    /// <summary>The cells of every row below the header; no cell of these lists holds a comma.</summary>
    internal static IEnumerable<string[]> Rows(string name)
    {
        using var table = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream($"tables/{name}.csv")!, Encoding.UTF8);
        table.ReadLine();
        while (table.ReadLine() is { } line)
            yield return line.Split(',');
    }

    internal static string[] Words(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
