using System.Globalization;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;
using static CertVerify.Adapters.Tests.Storage.WatchSample;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

/// <summary>What each call costs, counted as requests on the wire, is what docs/data-layout.md says.</summary>
public sealed class TransactionsTests : IAsyncLifetime
{
    private const string Page = "docs/data-layout.md";

    private static readonly CancellationToken None = CancellationToken.None;

    private readonly ProxiedFixture account = new();
    private readonly string page = File.ReadAllText(Path.Combine(Azurite.Repository(), Page));

    /// <summary>Lines that the page lacks.</summary>
    private readonly List<string> shouldSay = [];

    private AzureFixture Store => account.Store;

    public async Task InitializeAsync()
    {
        await account.InitializeAsync();
        await PublishAsync("one", ["EX-1", "EX-2"], "Tarnbeck Holding Ltd");
        await PublishAsync("two", ["EX-2", "EX-3"], "Tarnbeck Castings Ltd");
    }

    public Task DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Every_call_costs_what_the_page_says()
    {
        byte[] content = [1, 2, 3];
        var typed = Sample.Verification("typed", "EX-1");
        var read = Sample.Verification("read", "EX-1");
        read = read with { Evidence = read.Evidence with { Document = new() { Sha256 = "ab12", MediaType = "application/pdf", Bytes = 3, PageCount = 1 } } };

        await CostsAsync("Save a verification of a number", () => Store.Verifications.SaveAsync(typed, None));
        await CostsAsync("Save a verification of a document", () => Store.Verifications.SaveAsync(read, None));
        await CostsAsync("Read a verification", () => Store.Verifications.FindAsync("local", "typed", None));
        await CostsAsync("Read the receipt of a verification", () => Store.Receipts.FindAsync("local", "typed", None));
        await CostsAsync("A page of all verifications", () => Store.Verifications.ListAsync("local", ListKey.All, null, 50, None));
        await CostsAsync("A page of those of a number", () => Store.Verifications.ListAsync("local", ListKey.Number("EX-1"), null, 50, None));
        await CostsAsync("A page of those of a document", () => Store.Verifications.ListAsync("local", ListKey.Document("ab12"), null, 50, None));
        await CostsAsync("Keep a document", () => Store.Documents.KeepAsync("local", "ab12", content, Noon, None));
        await CostsAsync("Keep a document that came before", () => Store.Documents.KeepAsync("local", "ab12", content, Noon, None));
        await CostsAsync("Read a document", () => Store.Documents.FindAsync("local", "ab12", None));
        await CostsAsync("Look for an Idempotency-Key", () => Store.Requests.FindAsync("local", "key", None));
        await CostsAsync("Remember an Idempotency-Key", () => Store.Requests.RememberAsync("local", "key", new("a", "one", Noon), None));
        await CostsAsync("Look for a live register's answer", () => Store.LiveAnswers.FindAsync<RegistryRecord>("local", "live", "question", None));
        await CostsAsync("Keep a live register's answer", () => Store.LiveAnswers.KeepAsync<RegistryRecord>("local", "live", "question", new(Noon, []), None));
        await CostsAsync("Search all extracts for a number that none holds", () => Store.Registers.SearchAsync("local", new(["EX9"], null), None));
        await CostsAsync("Search all extracts for a number that one holds", () => Store.Registers.SearchAsync("local", new(["EX1"], null), None));
        await CostsAsync("Search all extracts for a number that several hold", () => Store.Registers.SearchAsync("local", new(["EX2"], null), None));
        await CostsAsync("See whether the curated tables have changed", () => Store.Revisions.TurnAsync(None));
        await CostsAsync("Health", () => Store.ProbeAsync(None));
        Assert.True(shouldSay.Count == 0, $"{Page} should say:\n{string.Join('\n', shouldSay)}");
    }

    [Fact]
    public async Task Watching_costs_what_the_page_says()
    {
        var kept = (await Store.Watch.AddAsync(First(Certificate("a0")), None))!;
        var moved = kept.Certificate with { Run = 2, DueAt = Noon.AddDays(7) };

        await CostsAsync("Put a certificate under watch", () => Store.Watch.AddAsync(First(Certificate("a1")), None));
        await CostsAsync("Read one under watch", () => Store.Watch.FindAsync("local", "a1", None));
        await CostsAsync("Keep a step in which nothing happened", () => Store.Watch.CommitAsync(new(moved, Entry(2), [], null), kept.Version, None));
        kept = (await Store.Watch.FindAsync("local", "a0", None))!;
        await CostsAsync("Keep a step with an event", () => Store.Watch.CommitAsync(new(moved with { Run = 3 }, Entry(3), [Event("e")], null), kept.Version, None));
        await CostsAsync("A page of those under watch", () => Store.Watch.ListAsync("local", new(), null, 50, None));
        await CostsAsync("A page of a history", () => Store.Watch.HistoryAsync("local", "a0", int.MaxValue, 50, None));
        await CostsAsync("What is due in one of 16 partitions", () => Store.Watch.DueAsync(10, Noon.AddDays(90), 100, None));
        await CostsAsync("A page of the change feed", () => Store.Events.AfterAsync("local", 0, 50, None));
        Assert.True(shouldSay.Count == 0, $"{Page} should say:\n{string.Join('\n', shouldSay)}");
    }

    [Fact]
    public async Task A_search_for_a_misspelt_holder_costs_at_most_five()
    {
        var search = new HolderSearch(Store.Holders);
        await Store.Registers.SearchAsync("local", new([], null), None);
        account.Tables.Passed.Clear();

        var hits = await search.FindAsync("local", "Tarnbek Holdng", null, 10, None);

        Assert.NotEmpty(hits);
        Assert.InRange(account.Tables.Passed.Count, 1, HolderSearch.MostQueries);
    }

    /// <summary>Which extracts there are is known already, as it is to all but one call in two seconds.</summary>
    private async Task CostsAsync(string call, Func<Task> act)
    {
        await Store.Registers.SearchAsync("local", new([], null), None);
        account.Tables.Passed.Clear();
        account.Blobs.Passed.Clear();
        await act();
        var line = string.Create(CultureInfo.InvariantCulture, $"| {call} | {account.Tables.Passed.Count} | {account.Blobs.Passed.Count} |");
        if (!page.Contains(line, StringComparison.Ordinal))
            shouldSay.Add(line);
    }

    private async Task PublishAsync(string register, string[] numbers, string holder)
    {
        var key = ExtractKey.New(register, Noon);
        var source = new Source(register, "Example register", Coverage.PartialVoluntary, new(2026, 11, 1));
        var records = numbers.Select(number => RecordKey.Keyed(new() { Id = number, CertificateNumber = number, HolderName = holder }));
        var filling = await Store.Registers.BeginAsync("local", key, register, None);
        await Store.Registers.AppendAsync("local", filling!, new([.. records], [], numbers.Length), None);
        await Store.Registers.PublishAsync("local", new(key, source, new(null, null, []), source.Coverage, Noon, numbers.Length, 0), null, None);
    }
}
