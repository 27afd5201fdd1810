using System.Collections.Frozen;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Normalising;

/// <summary>Finds the legal form in the words of a name.</summary>
internal static class LegalForms
{
    private const int LongestInWords = 12;

    private static readonly FrozenDictionary<string, LegalForm> After = Index(LegalFormPosition.Before);

    private static readonly FrozenDictionary<string, LegalForm> Before = Index(LegalFormPosition.After);

    private static readonly FrozenSet<string> LastWords = After.Keys.Select(form => form[(form.LastIndexOf(' ') + 1)..]).ToFrozenSet();

    private static readonly FrozenSet<string> FirstWords = Before.Keys.Select(form => form.Split(' ')[0]).ToFrozenSet();

    /// <summary>Forms that are written onto the name without a blank.</summary>
    private static readonly (string Text, LegalForm Form)[] Attached =
    [
        .. After.Where(entry => entry.Key[0] >= '\u2E80' && !entry.Key.Contains(' ', StringComparison.Ordinal))
            .Where(entry => entry.Key.Length > 1)
            .Select(entry => (entry.Key, entry.Value))
            .OrderByDescending(entry => entry.Key.Length),
    ];

    /// <summary>The longest form at the end of the words, else at their beginning, and the words without it.</summary>
    internal static (LegalForm Form, IReadOnlyList<string> Name)? In(IReadOnlyList<string> words)
    {
        var mayHaveOne = words.Count > 1 && (LastWords.Contains(words[^1]) || FirstWords.Contains(words[0]));
        for (var length = mayHaveOne ? Math.Min(LongestInWords, words.Count - 1) : 0; length > 0; length--)
        {
            if (After.TryGetValue(string.Join(' ', words.Skip(words.Count - length)), out var after))
                return (after, [.. words.Take(words.Count - length)]);
            if (Before.TryGetValue(string.Join(' ', words.Take(length)), out var before))
                return (before, [.. words.Skip(length)]);
        }
        return words.Count == 0 ? null : AttachedTo(words);
    }

    private static (LegalForm, IReadOnlyList<string>)? AttachedTo(IReadOnlyList<string> words)
    {
        string first = words[0], last = words[^1];
        foreach (var (text, form) in Attached)
        {
            if (last.Length > text.Length && last.EndsWith(text, StringComparison.Ordinal))
                return (form, [.. words.Take(words.Count - 1), last[..^text.Length]]);
            if (form.Position != LegalFormPosition.After && first.Length > text.Length && first.StartsWith(text, StringComparison.Ordinal))
                return (form, [first[text.Length..], .. words.Skip(1)]);
        }
        return null;
    }

    private static FrozenDictionary<string, LegalForm> Index(LegalFormPosition except) => Shipped.LegalForms
        .Where(form => form.Position != except)
        .SelectMany(form => form.Abbreviations.Append(form.Form).Select(text => (Key: Names.Canonical(text), Form: form)))
        .Where(entry => entry.Key.Length > 0)
        .GroupBy(entry => entry.Key, entry => entry.Form)
        .ToFrozenDictionary(group => group.Key, group => group.First());
}
