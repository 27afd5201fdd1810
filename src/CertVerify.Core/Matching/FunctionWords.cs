using System.Collections.Frozen;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>Tells the language of a name by its small words: "Institute of ..." is English, "Institut für ..." German.</summary>
internal static class FunctionWords
{
    private static readonly FrozenDictionary<string, string[]> LanguagesOf = Vocabulary
        .Read("function_words", row => (Language: row.Text("language"), Words: row.List("words")))
        .SelectMany(row => row.Words.Select(word => (row.Language, Word: word)))
        .GroupBy(entry => entry.Word, entry => entry.Language)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>True when both names have such words, and no language has those of both.</summary>
    internal static bool AreOfTwoLanguages(string one, string other) => Languages(one) is { Count: > 0 } ours && Languages(other) is { Count: > 0 } theirs && !ours.Overlaps(theirs);

    /// <summary>True when the words of both are surely of one language, the same: "de" alone is of several.</summary>
    internal static bool AreOfOneLanguage(string one, string other) => Languages(one) is { Count: 1 } ours && ours.SetEquals(Languages(other));

    /// <summary>The languages that have most of the small words of a name.</summary>
    private static HashSet<string> Languages(string name)
    {
        var found = NameWords.Of(name).Where(word => !IsSign(word)).Select(word => LanguagesOf.GetValueOrDefault(word.Text)).OfType<string[]>().SelectMany(languages => languages).CountBy(language => language).ToList();
        return [.. found.Where(language => language.Value == found.Max(most => most.Value)).Select(language => language.Key)];
    }

    /// <summary>"&" is written in every language.</summary>
    private static bool IsSign(NameWord word) => word.Text == "and" && word.End - word.Start == 1;
}
