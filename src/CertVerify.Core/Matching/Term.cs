using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>A word or phrase of a vocabulary; "mould*" stands for every word that begins so.</summary>
internal sealed class Term
{
    private readonly (string Text, bool IsStem)[] words;
    private readonly bool isUnspaced;

    internal Term(string written)
    {
        words = [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Folded(word))];
        isUnspaced = Scripts.IsEastAsian(written);
    }

    /// <summary>The first words of <paramref name="text"/> that it stands for; null when there are none.</summary>
    internal string? FindIn(ScopeText text)
    {
        if (isUnspaced)
            return text.Unspaced.Contains(words[0].Text, StringComparison.Ordinal) ? words[0].Text : null;
        for (var first = 0; first + words.Length <= text.Words.Length; first++)
        {
            if (StandsAt(first, text))
                return string.Join(' ', text.Words.Skip(first).Take(words.Length));
        }

        return null;
    }

    /// <summary>Whether a word is one of its words.</summary>
    internal bool Holds(string word) => !isUnspaced && words.Any(own => Fits(own, word));

    private bool StandsAt(int first, ScopeText text)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Fits(words[i], text.Words[first + i]))
                return false;
        }

        return true;
    }

    private static bool Fits((string Text, bool IsStem) word, string printed) =>
        word.IsStem ? printed.StartsWith(word.Text, StringComparison.Ordinal) : string.Equals(printed, word.Text, StringComparison.Ordinal);

    private static IEnumerable<(string Text, bool IsStem)> Folded(string word) =>
        NameWords.Plain(word.TrimEnd('*')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => (part, word.EndsWith('*')));
}
