namespace CertVerify.Core.Matching;

/// <summary>A word or phrase of a vocabulary; "mould*" stands for every word that begins so.</summary>
internal sealed class Term
{
    private readonly (string Text, bool IsStem)[] words;
    private readonly bool isUnspaced;

    internal Term(string written)
    {
        words = [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Folded(word))];
        isUnspaced = NameTokens.IsEastAsian(written);
    }

    /// <summary>The first words of <paramref name="text"/> that it stands for; null when there are none.</summary>
    internal string? FindIn(ScopeText text)
    {
        if (isUnspaced)
            return text.Unspaced.Contains(words[0].Text, StringComparison.Ordinal) ? words[0].Text : null;
        for (var first = 0; first + words.Length <= text.Words.Count; first++)
        {
            if (words.Index().All(word => Fits(word.Item, text.Words[first + word.Index])))
                return string.Join(' ', text.Words.Skip(first).Take(words.Length));
        }

        return null;
    }

    private static bool Fits((string Text, bool IsStem) word, string printed) =>
        word.IsStem ? printed.StartsWith(word.Text, StringComparison.Ordinal) : printed == word.Text;

    private static IEnumerable<(string Text, bool IsStem)> Folded(string word) =>
        Folding.Plain(word.TrimEnd('*')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => (part, word.EndsWith('*')));
}
