using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables;

/// <summary>Finds the row that a name means: exactly, without its legal form, by domain, or as the one row whose words fit best.</summary>
internal sealed partial class NameIndex<T>
    where T : class
{
    /// <summary>A word that stands alone must be rarer than one among others.</summary>
    private const int MostHoldersOfALoneWord = 5, MostHoldersOfATellingWord = 12;

    private readonly Dictionary<string, List<Entry>> byName = [];
    private readonly Dictionary<string, List<Entry>> byNameWithoutForm = [];
    private readonly Dictionary<string, List<T>> byDomain = [];
    private readonly Dictionary<string, int> holders;
    private readonly WordMatch<T> byWords;
    private readonly Lazy<MentionFinder<T>> mentions;

    internal NameIndex(IReadOnlyList<T> rows, Func<T, RowNames> namesOf)
    {
        foreach (var row in rows)
        {
            var called = namesOf(row);
            foreach (var (name, kind) in called.Names)
            {
                var entry = new Entry(row, name, kind, Names.Canonical(called.Id).Replace(" ", "", StringComparison.Ordinal), called.Country);
                Add(byName, Names.Canonical(name), entry);
                Add(byNameWithoutForm, Names.WithoutLegalForm(name), entry);
            }
            foreach (var domain in called.Domains)
                Add(byDomain, domain, row);
        }
        holders = byNameWithoutForm.Keys.SelectMany(key => key.Split(' ')).CountBy(word => word).ToDictionary();
        DropNamesThatTellNothing();
        byWords = new([.. byNameWithoutForm.SelectMany(pair => pair.Value.Select(entry => (entry.Row, pair.Key.Split(' '))))]);
        mentions = new(() => new(
            byName.Concat(byNameWithoutForm.Where(pair => IsTelling(pair.Key)))
                .SelectMany(pair => pair.Value.Select(entry => (entry.Row, Name: pair.Key == Names.Canonical(entry.Name) ? entry.Name : pair.Key)))
                .Distinct(),
            byDomain));
    }

    internal MentionFinder<T> Mentions => mentions.Value;

    /// <summary>The row that a name means and the name by which it is known; null when no row, or no single row, fits.</summary>
    internal (T Row, string Name)? Named(string name) =>
        NamedExactly(name) ?? ByDomain(name) ?? ByWords(name);

    /// <summary>The row that bears this very name, with or without its legal form, alone or beside another name.</summary>
    internal (T Row, string Name)? NamedExactly(string name) => Known(Exactly(name) ?? BesideAnother(name));

    /// <summary>All rows that bear this very name or brand.</summary>
    internal IReadOnlyList<T> Bearing(string name) =>
        [.. Entries(byName, Names.Canonical(name)).Concat(Entries(byNameWithoutForm, Names.WithoutLegalForm(name))).Select(entry => entry.Row).Distinct()];

    private Entry? Exactly(string name) =>
        Single(Entries(byName, Names.Canonical(name))) ?? Single(Entries(byNameWithoutForm, Names.WithoutLegalForm(name)));

    /// <summary>A second name may stand in brackets at the end; a place there must be the body's own country, or it is another body of the group.</summary>
    private Entry? BesideAnother(string name)
    {
        if (Bracketed().Match(name) is not { Success: true } match)
            return null;
        var (outer, inner) = (match.Groups["outer"].Value, match.Groups["inner"].Value);
        return Countries.Named(inner) is { } place
            ? Exactly(outer) is { } body && body.Country == place ? body : null
            : Exactly(outer) ?? Exactly(inner);
    }

    private static (T Row, string Name)? Known(Entry? entry) => entry is null ? null : (entry.Row, entry.Name);

    private static List<Entry> Entries(Dictionary<string, List<Entry>> index, string key) => index.GetValueOrDefault(key) ?? [];

    private (T Row, string Name)? ByDomain(string name) =>
        Mentions.Domains(name).Select(found => found.Row).Distinct().ToList() is [var only] ? (only, name) : null;

    private (T Row, string Name)? ByWords(string name) =>
        byWords.Best(Names.WordsWithoutLegalForm(name)) is { } row ? (row, name) : null;

    /// <summary>One row; or, where a brand belongs to many, the row that bears it as its own id.</summary>
    private static Entry? Single(List<Entry> entries)
    {
        var firmest = entries.Where(entry => entry.Kind == entries.Min(other => other.Kind)).ToList();
        return firmest.Count > 0 && firmest.TrueForAll(entry => entry.Row == firmest[0].Row)
            ? firmest[0]
            : entries.Find(entry => entry.Id == Names.Canonical(entry.Name).Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>Several words, one of which few other names hold, tell a body even without its legal form.</summary>
    private bool IsTelling(string nameWithoutForm) =>
        nameWithoutForm.Split(' ') is { Length: > 1 } words
        && words.Any(word => word.Length > 2 && holders.GetValueOrDefault(word) <= MostHoldersOfATellingWord * (words.Length - 1));

    /// <summary>Without its legal form a name can be a word that many names hold: "AB Certification".</summary>
    private void DropNamesThatTellNothing()
    {
        foreach (var word in holders.Where(pair => pair.Value > MostHoldersOfALoneWord).Select(pair => pair.Key))
            byNameWithoutForm.Remove(word);
    }

    private static void Add<TValue>(Dictionary<string, List<TValue>> index, string key, TValue value)
    {
        if (key.Length == 0)
            return;
        if (!index.TryGetValue(key, out var values))
            index.Add(key, values = []);
        values.Add(value);
    }

    [GeneratedRegex(@"^(?<outer>[^(（]+?)\s*[(（](?<inner>[^()（）]+)[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    private sealed record Entry(T Row, string Name, NameKind Kind, string Id, string? Country);
}
