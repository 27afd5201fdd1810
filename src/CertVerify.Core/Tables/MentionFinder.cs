using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables;

/// <summary>Finds bodies named in running text, at word boundaries only, the longest name first.</summary>
internal sealed partial class MentionFinder<T>
    where T : class
{
    private const int ShortestFullWord = 8;
    private const char FirstIdeograph = '\u2E80', SoftHyphen = '\u00AD';

    private readonly Node root = new();
    private readonly List<(string Name, T Row)> unspaced = [];
    private readonly Dictionary<string, List<T>> domains;

    internal MentionFinder(IEnumerable<(T Row, string Name)> names, Dictionary<string, List<T>> domains)
    {
        this.domains = domains;
        foreach (var (row, name) in names)
        {
            if (name.Any(c => c >= FirstIdeograph))
                unspaced.Add((name, row));
            else
                Add(row, name);
        }
    }

    internal IReadOnlyList<Mention<T>> In(string text) =>
        [.. Spaced(text).Concat(Unspaced(text)).Concat(Domains(text).Select(found => found.Mention)).OrderBy(mention => mention.Start)];

    internal IEnumerable<(T Row, Mention<T> Mention)> Domains(string text) =>
        from match in HostName().Matches(text.Replace(SoftHyphen, '-'))
        from row in OwnersOf(match.Value.ToLowerInvariant())
        select (row, new Mention<T>(row, match.Index, match.Length, MentionedBy.Domain));

    private List<T> OwnersOf(string host)
    {
        for (var tail = host; ; tail = tail[(tail.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (domains.TryGetValue(tail, out var rows))
                return rows;
            if (!tail.Contains('.', StringComparison.Ordinal))
                return [];
        }
    }

    private IEnumerable<Mention<T>> Spaced(string text)
    {
        var words = NameWords.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            var (length, names) = Longest(words, i);
            if (length == 0)
                continue;
            var (start, end) = (words[i].Start, words[i + length - 1].End);
            foreach (var name in names.Where(name => name.FitsCase(text.AsSpan(start, end - start))).DistinctBy(name => name.Row))
                yield return new(name.Row, start, end - start, name.By);
            i += length - 1;
        }
    }

    private (int Length, List<Called> Names) Longest(List<NameWord> words, int from)
    {
        var longest = (Length: 0, Names: new List<Called>());
        var node = root;
        for (var i = from; i < words.Count && node.Next.TryGetValue(words[i].Text, out var next); i++)
        {
            node = next;
            if (node.Names.Count > 0)
                longest = (i - from + 1, node.Names);
        }
        return longest;
    }

    private IEnumerable<Mention<T>> Unspaced(string text)
    {
        foreach (var (name, row) in unspaced)
        {
            if (text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                yield return new(row, at, name.Length, MentionedBy.FullName);
        }
    }

    private void Add(T row, string name)
    {
        var called = NameWords.Of(name);
        var node = root;
        foreach (var word in called)
        {
            if (!node.Next.TryGetValue(word.Text, out var next))
                node.Next.Add(word.Text, next = new());
            node = next;
        }
        if (called.Count > 0)
            node.Names.Add(new(row, name, called.Count > 1 || called[0].Text.Length >= ShortestFullWord ? MentionedBy.FullName : MentionedBy.Acronym));
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex HostName();

    private sealed class Node
    {
        internal Dictionary<string, Node> Next { get; } = [];

        internal List<Called> Names { get; } = [];
    }

    private sealed record Called(T Row, string Name, MentionedBy By)
    {
        /// <summary>An acronym counts only in capitals or as its owner writes it.</summary>
        internal bool FitsCase(ReadOnlySpan<char> printed) =>
            By != MentionedBy.Acronym || printed.SequenceEqual(Name) || !printed.ContainsAnyInRange('a', 'z');
    }
}
