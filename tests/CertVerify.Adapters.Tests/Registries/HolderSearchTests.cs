using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tests.Storage;
using CertVerify.Adapters.Tests.Storage.AzureStorage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Registries;

public sealed class SqliteHolderSearchTests() : HolderSearchTests(new SqliteFixture());

public sealed class AzureHolderSearchTests() : HolderSearchTests(new AzureFixture());

public abstract class HolderSearchTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly string[] Towns = ["Harrowmere", "Selbridge", "Corvale"];
    private static readonly string[] Trades = ["Castings", "Plastics", "Precision Engineering"];

    /// <summary>So many that every word is common, and only words together are rare.</summary>
    private static readonly List<string> Names =
    [
        .. from town in Towns
           from trade in Trades
           from number in Enumerable.Range(0, 200)
           select $"{town} {Word(number)} {trade} Ltd",
    ];

    [Fact]
    public async Task A_name_that_is_not_quite_right_is_found_among_thousands()
    {
        (string Asked, int Typo)[] ways =
        [
            ("Selbridge {0} Plastics", 0), ("Plastics Selbridge {0} Limited", 0), ("Selbrigde {0} Plastics Ltd", 0), ("Selbridge {0} Plastcis Ltd", 0),
            ("Selbridge {0} Plastics Ltd", 1), ("Selbridge {0} Plastics Ltd", 2),
        ];
        await PublishAsync("example", Names);
        foreach (var (asked, typo) in ways)
        {
            foreach (var number in new[] { 3, 77, 150 })
            {
                var name = string.Format(null, asked, Mistyped(Word(number), typo));
                var hits = await Search(Counting()).FindAsync("local", name, null, 10, None);
                Assert.True(hits.Any(hit => hit.Row.Json.Contains($"Selbridge {Word(number)} Plastics", StringComparison.Ordinal)), name);
            }
        }
    }

    [Fact]
    public async Task No_search_costs_more_than_five_queries_however_many_registers_there_are()
    {
        for (var register = 0; register < 4; register++)
            await PublishAsync($"example-{register}", [.. Names.Skip(register * 300).Take(600)]);
        foreach (var name in Names.Where((_, i) => i % 47 == 0).Concat(Names.Where((_, i) => i % 43 == 0).Select(name => Mistyped(name, 1))))
        {
            var index = Counting();
            await Search(index).FindAsync("local", name, null, 10, None);

            Assert.InRange(index.Queries, 1, HolderSearch.MostQueries);
        }
    }

    [Fact]
    public async Task No_key_leads_to_more_rows_than_can_be_looked_at()
    {
        await PublishAsync("example", [.. Names, .. Enumerable.Repeat("Tarnbeck Holding Ltd", 500)]);
        var index = Counting();
        foreach (var name in Names.Take(50).Append("Tarnbek Holding"))
            await Search(index).FindAsync("local", name, null, 10, None);

        Assert.InRange(index.MostRows, 1, 100);
    }

    [Fact]
    public async Task A_holder_of_very_many_certificates_is_found_by_a_misspelt_name()
    {
        await PublishAsync("example", [.. Names, .. Enumerable.Repeat("Tarnbeck Holding Ltd", 500)]);

        var hits = await Search(Counting()).FindAsync("local", "Tarnbek Holding", null, 10, None);

        Assert.Contains("Tarnbeck Holding Ltd", hits[0].Row.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_extract_is_searched_as_soon_as_it_is_published()
    {
        await PublishAsync("example", ["Tarnbeck Holding Ltd"]);
        var search = Search(Counting());
        Assert.NotEmpty(await search.FindAsync("local", "Tarnbeck", null, 10, None));

        await PublishAsync("example", ["Oakhythe Plastics Ltd"], Noon.AddMinutes(1));

        Assert.Empty(await search.FindAsync("local", "Tarnbeck", null, 10, None));
        Assert.NotEmpty(await search.FindAsync("local", "Oakhyte", null, 10, None));
    }

    private static HolderSearch Search(IHolderIndex index) => new(index);

    private CountingIndex Counting() => new(Store.Holders);

    private async Task PublishAsync(string register, IReadOnlyList<string> names, DateTimeOffset? at = null)
    {
        var source = new Source(register, "Example register", Coverage.PartialVoluntary, new(2026, 11, 1));
        var extract = new RegisterExtract(ExtractKey.New(register, at ?? Noon), source, new(null, null, []), source.Coverage, at ?? Noon, names.Count, 0);
        var filling = await Store.Registers.BeginAsync("local", extract.Key, extract.Key.ImportId, None);
        var records = names.Select((name, i) => RecordKey.Keyed(new() { Id = $"{i}", CertificateNumber = $"EX-{i}", HolderName = name }));
        await Store.Registers.AppendAsync("local", filling!, new([.. records], [], names.Count), None);
        await Store.Registers.PublishAsync("local", extract, null, None);
    }

    /// <summary>Made of syllables, so that the beginnings and ends of words are shared as in real names.</summary>
    private static string Word(int number)
    {
        string[] syllables = ["tarn", "beck", "mere", "holt", "wick", "dal", "bury", "ford"];
        return string.Concat(syllables[number % 8], syllables[number / 8 % 8], syllables[(number / 64 + number) % 8], syllables[(number * 5 + 3) % 8]);
    }

    private static string Mistyped(string word, int kind) => kind switch
    {
        0 => word,
        1 => word.Remove(word.Length / 2, 1),
        _ => word[..2] + word[3] + word[2] + word[4..],
    };

    /// <summary>The real index, counting what it is asked.</summary>
    private sealed class CountingIndex(IHolderIndex index) : IHolderIndex
    {
        internal int Queries { get; private set; }

        internal int MostRows { get; private set; }

        public Task<IReadOnlyList<IndexedExtract>> ExtractsAsync(string tenant, CancellationToken cancel) => index.ExtractsAsync(tenant, cancel);

        public async Task<IReadOnlyList<IndexedRow>> UnderAsync(string tenant, IReadOnlyList<IndexedExtract> extracts, ulong key, CancellationToken cancel)
        {
            Queries++;
            var rows = await index.UnderAsync(tenant, extracts, key, cancel);
            MostRows = Math.Max(MostRows, rows.Count);
            return rows;
        }
    }
}
