using System.Collections.Frozen;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Normalising;

/// <summary>The months by their names and abbreviations in every language of the table.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int[]> ByForm = Shipped.Months
        .SelectMany(row => row.Forms.Select(form => (Form: Key(form), row.Month)))
        .GroupBy(entry => entry.Form, entry => entry.Month)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());

    /// <summary>The months a folded word can name: none, one, or two where neighbours give one name to different months.</summary>
    internal static IReadOnlyList<int> Named(string word) => ByForm.GetValueOrDefault(Key(word)) ?? [];

    private static string Key(string form) =>
        string.Concat(Folding.Fold(form).Where(char.IsLetter));
}
