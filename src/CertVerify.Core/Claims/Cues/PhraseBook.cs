namespace CertVerify.Core.Claims.Cues;

/// <summary>A vocabulary of set phrases in all languages, each with its meanings, read from a <see cref="PhraseTable"/>.</summary>
internal sealed class PhraseBook<T>
    where T : struct, Enum
{
    /// <summary>What readers take the sign № for, in Latin letters and in Cyrillic.</summary>
    private static readonly HashSet<string> s_likeNumberSign = ["n", "ne", "n2", "no", "nе", "nо", "мо", "ме"];

    private readonly Node _root = new();
    private readonly Dictionary<string, string?> _repairs = [];
    private readonly HashSet<string> _words = [];
    private readonly ILookup<int, string> _wordsByLength;

    private PhraseBook(IEnumerable<(T Meaning, string Language, string Phrase)> entries)
    {
        foreach (var (meaning, language, phrase) in entries)
        {
            var node = _root;
            foreach (var token in Folded.Tokens(phrase))
            {
                _words.Add(token.Text);
                node = node.Next.TryGetValue(token.Text, out var next) ? next : node.Next[token.Text] = new();
            }

            if (!node.Meanings.Exists(m => m.Meaning.Equals(meaning)))
                node.Meanings.Add((meaning, language));
        }

        _wordsByLength = _words.ToLookup(w => w.Length);
    }

    /// <summary>The longest phrase that starts at a token, with every meaning it may have; length 0 when there is none.</summary>
    /// <param name="tokens">A folded line.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="repair">Whether words misread by a letter or two may count; for recognised pictures.</param>
    private (int Length, IReadOnlyList<(T Meaning, string Language)> Meanings) LongestAt(IReadOnlyList<Token> tokens, int at, bool repair)
    {
        var node = _root;
        var best = (Length: 0, Meanings: (IReadOnlyList<(T, string)>)[]);
        for (var i = at; i < tokens.Count; i++)
        {
            if (!node.Next.TryGetValue(tokens[i].Text, out var next) && (!repair || Repaired(tokens[i].Text, i > at) is not { } word || !node.Next.TryGetValue(word, out next)))
                break;
            node = next!;
            if (node.Meanings.Count > 0)
                best = (i - at + 1, node.Meanings);
        }

        return best;
    }

    /// <summary>The one word of the book that a misread word stands for: one letter wrong, or two in a long word; behind another word also the sign for "number".</summary>
    private string? Repaired(string word, bool isBehindAnother)
    {
        if (isBehindAnother && s_likeNumberSign.Contains(word))
            return "№";
        if (word.Length < 5 || _words.Contains(word))
            return null;
        lock (_repairs)
        {
            if (_repairs.TryGetValue(word, out var known))
                return known;
            var allowed = word.Length < 10 ? 1 : 2;
            var candidates = Enumerable.Range(word.Length - allowed, 2 * allowed + 1).SelectMany(length => _wordsByLength[length]).Where(w => w.Length >= 5);
            var found = candidates.Select(w => (Word: w, Distance: Distance(word, w, allowed))).Where(c => c.Distance <= allowed).OrderBy(c => c.Distance).FirstOrDefault().Word;
            if (_repairs.Count < 20_000)
                _repairs[word] = found;
            return found;
        }
    }

    private static int Distance(string a, string b, int limit)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, smallest) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
                smallest = Math.Min(smallest, cost);
            }

            if (smallest > limit)
                return limit + 1;
        }

        return row[b.Length];
    }

    /// <summary>Reads a book embedded in this assembly.</summary>
    public static PhraseBook<T> Open(string resource) => new(Entries(resource));

    /// <summary>Every phrase of a book embedded in this assembly.</summary>
    public static IEnumerable<(T Meaning, string Language, string Phrase)> Entries(string resource)
    {
        using var stream = typeof(Cue).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        foreach (var (meaning, language, phrase) in PhraseTable.Read(reader))
            yield return (Enum.Parse<T>(meaning, ignoreCase: true), language, phrase);
    }

    /// <summary>Every phrase of the book in a line of text, left to right, the longest at each place.</summary>
    /// <param name="text">A line.</param>
    /// <param name="repair">As for <see cref="LongestAt"/>.</param>
    public IEnumerable<(T Meaning, string Language, int Start, int Length, int Words)> In(string text, bool repair = false)
    {
        var tokens = Folded.Tokens(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (length, meanings) = LongestAt(tokens, i, repair);
            if (length == 0)
                continue;
            foreach (var (meaning, language) in meanings)
                yield return (meaning, language, tokens[i].Start, tokens[i + length - 1].End - tokens[i].Start, length);
            i += length - 1;
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = [];

        public List<(T Meaning, string Language)> Meanings { get; } = [];
    }
}
