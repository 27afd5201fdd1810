namespace CertVerify.Benchmarks.Search;

/// <summary>A name as somebody asks for it who does not know it exactly.</summary>
internal sealed record Corruption(string Kind, string Asked, string Sought)
{
    private static readonly string[] Kinds = ["typos", "no legal form", "transliterated", "word order", "several"];

    /// <summary>The same for the same seed, as many of each kind.</summary>
    public static List<Corruption> Of(IReadOnlyList<Company> companies, int count, int seed)
    {
        var dice = new Random(seed);
        var corruptions = new List<Corruption>();
        while (corruptions.Count < count)
        {
            var company = companies[dice.Next(companies.Count)];
            var kind = Kinds[corruptions.Count % Kinds.Length];
            if (AskedFor(kind, company, dice) is { } asked)
                corruptions.Add(new(kind, asked, company.Full));
        }

        return corruptions;
    }

    /// <summary>Null when this company cannot be asked for so.</summary>
    private static string? AskedFor(string kind, Company company, Random dice) => kind switch
    {
        "typos" => Mistyped(company.Full, 1 + dice.Next(2), dice),
        "no legal form" => company.Name,
        "transliterated" => company.Romanised.Equals(company.Name, StringComparison.OrdinalIgnoreCase) ? null : company.Romanised,
        "word order" => company.Name.Contains(' ', StringComparison.Ordinal) ? Shuffled(company.Full, dice) : null,
        _ => Shuffled(Mistyped(company.Romanised, 1, dice), dice),
    };

    private static string Mistyped(string name, int times, Random dice)
    {
        for (var time = 0; time < times; time++)
        {
            var places = Enumerable.Range(0, name.Length).Where(at => char.IsLetter(name[at])).ToList();
            var place = places[dice.Next(places.Count)];
            var other = (char)('a' + dice.Next(26));
            name = dice.Next(4) switch
            {
                0 => name.Remove(place, 1),
                1 => name.Insert(place, other.ToString()),
                2 when place + 1 < name.Length => name[..place] + name[place + 1] + name[place] + name[(place + 2)..],
                _ => name[..place] + other + name[(place + 1)..],
            };
        }

        return name;
    }

    private static string Shuffled(string name, Random dice)
    {
        var words = name.Split(' ');
        dice.Shuffle(words);
        return string.Join(' ', words);
    }
}
