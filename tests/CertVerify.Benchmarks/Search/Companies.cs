using System.Globalization;

namespace CertVerify.Benchmarks.Search;

/// <summary>Invents companies, the same ones for the same seed: few words are frequent, most are rare, as in real names.</summary>
internal sealed class Companies(int seed)
{
    private static readonly Vocabulary[] Weighted = [.. Vocabulary.All.SelectMany(words => Enumerable.Repeat(words, words.Share))];

    private readonly Random dice = new(seed);

    public IEnumerable<Company> Distinct(int count)
    {
        var known = new HashSet<string>(count, StringComparer.OrdinalIgnoreCase);
        while (known.Count < count)
        {
            var company = Next();
            if (known.Add(company.Name))
                yield return company;
        }
    }

    private Company Next()
    {
        var words = Weighted[dice.Next(Weighted.Length)];
        List<string> parts = [Coined(words)];
        if (dice.Next(10) == 0 && !words.Unspaced)
            parts.Add(dice.Next(2) == 0 ? Coined(words) : Initials());
        parts.Add(Common(words.Trades));
        if (dice.Next(6) == 0)
            parts.Add(Common(words.Trades));
        if (words.TownFirst || dice.Next(5) == 0)
            parts.Insert(words.TownFirst ? 0 : parts.Count, Common(words.Towns));
        var form = Common(words.Forms);
        var unspaced = words.Unspaced ? "" : " ";
        var romanised = string.Join(' ', parts.Select(part => Side(part, 1).Replace('_', ' ')));
        return new(
            string.Join(unspaced, parts.Select(part => Side(part, 0))), form, Romanisation.Of(romanised), words.Country, words.FormFirst, unspaced);
    }

    /// <summary>Two or three syllables; the first of a list are the more frequent.</summary>
    private string Coined(Vocabulary words)
    {
        var syllables = Enumerable.Range(0, dice.Next(10) < (words.Syllables.Length > 50 ? 7 : 3) ? 2 : 3).Select(_ => Common(words.Syllables)).ToList();
        var (written, romanised) = (string.Concat(syllables.Select(part => Side(part, 0))), string.Concat(syllables.Select(part => Side(part, 1))));
        return $"{Capital(written)}|{Capital(romanised)}";
    }

    private string Initials() => new([.. Enumerable.Range(0, 3).Select(_ => (char)('A' + dice.Next(26)))]);

    private string Common(string[] choices) => choices[(int)(choices.Length * Math.Pow(dice.NextDouble(), 1.6))];

    private static string Side(string part, int side) => part.Split('|') is [var written, var romanised] ? (side == 0 ? written : romanised) : part;

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
