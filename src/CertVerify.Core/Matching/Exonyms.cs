using System.Collections.Frozen;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>Towns that other languages, or other times, call otherwise: one place in an address, and no reason to take two companies for one.</summary>
internal static class Exonyms
{
    private static readonly FrozenDictionary<string, string> Towns = Vocabulary
        .Read("exonyms", row => (Town: row.Text("town"), Words: row.List("words")))
        .SelectMany(row => row.Words.Select(word => (Word: NameWords.Plain(word).Trim(), row.Town)))
        .DistinctBy(entry => entry.Word)
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Town);

    /// <param name="word">In plain Latin letters.</param>
    internal static string? TownOf(string word) => Towns.GetValueOrDefault(word);
}
