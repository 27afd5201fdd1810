using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class RegisterStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_extract_is_not_seen_before_it_is_published()
    {
        var extract = Extract("example", 2, Noon);
        await FillAsync(extract, "A", "B");
        Assert.Empty(await SearchAsync("A"));

        await Store.Registers.PublishAsync("local", extract, null, None);

        Assert.Equal(["A"], Numbers(await SearchAsync("A")));
    }

    [Fact]
    public async Task A_new_extract_takes_the_place_of_the_old_one_whole()
    {
        await PublishAsync(Extract("example", 2, Noon), "A", "B");
        await PublishAsync(Extract("example", 1, Noon.AddMinutes(1)), "B");

        Assert.Empty(Numbers(await SearchAsync("A")));
        Assert.Equal(["B"], Numbers(await SearchAsync("B")));
        Assert.Single(await Store.Registers.ListAsync("local", None));
    }

    [Fact]
    public async Task A_reader_sees_one_extract_or_the_other_and_never_a_part()
    {
        string[] numbers = ["A", "B", "C", "D", "E"];
        await PublishAsync(Extract("example", 5, Noon), numbers);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            var seen = new HashSet<int>();
            while (!stop.IsCancellationRequested)
                seen.Add(Numbers(await SearchAsync(numbers)).Count());
            return seen;
        });
        for (var time = 1; time <= 10; time++)
            await PublishAsync(Extract("example", 5, Noon.AddMinutes(time)), numbers);
        await stop.CancelAsync();

        Assert.Equal([5], await reading);
    }

    [Fact]
    public async Task An_extract_that_lost_records_on_the_way_is_not_published()
    {
        await PublishAsync(Extract("example", 1, Noon), "A");
        var lossy = Extract("example", 2, Noon.AddMinutes(1));
        await FillAsync(lossy, "B");

        await Assert.ThrowsAnyAsync<Exception>(() => Store.Registers.PublishAsync("local", lossy, null, None));

        Assert.Equal(["A"], Numbers(await SearchAsync("A")));
    }

    [Fact]
    public async Task Two_imports_at_once_do_not_harm_each_other()
    {
        var (one, other) = (Extract("example", 1, Noon), Extract("example", 2, Noon.AddSeconds(1)));
        var half = await FillAsync(other, "C");
        await PublishAsync(one, "A");
        await Store.Registers.AppendAsync("local", half, new([Record("D")], [], 2), None);
        await Store.Registers.PublishAsync("local", other, null, None);

        Assert.Equal(["C", "D"], Numbers(await SearchAsync("A", "C", "D")));
    }

    [Fact]
    public async Task A_discarded_extract_leaves_nothing()
    {
        var extract = Extract("example", 1, Noon);
        await FillAsync(extract, "A");
        await Store.Registers.DiscardAsync("local", extract.Key, None);

        await Assert.ThrowsAnyAsync<Exception>(() => Store.Registers.PublishAsync("local", extract, null, None));
    }

    [Fact]
    public async Task A_filling_that_was_broken_off_is_taken_up_where_it_stopped()
    {
        var extract = Extract("example", 3, Noon);
        await FillAsync(extract, "A", "B");
        await Store.ReopenAsync();

        var again = await Store.Registers.BeginAsync("local", ExtractKey.New("example", Noon.AddHours(1)), extract.Key.ImportId, None);

        Assert.Equal(new Filling(extract.Key, 2, 2, 0), again);
        await Store.Registers.AppendAsync("local", again!, new([Record("C")], [], 3), None);
        await Store.Registers.PublishAsync("local", extract, null, None);
        Assert.Equal(["A", "B", "C"], Numbers(await SearchAsync("A", "B", "C")));
    }

    [Fact]
    public async Task Two_who_fill_the_same_extract_are_kept_apart()
    {
        var before = await FillAsync(Extract("example", 2, Noon), "A");
        await Store.Registers.AppendAsync("local", before, new([Record("B")], [], 2), None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.Registers.AppendAsync("local", before, new([Record("B")], [], 2), None));
    }

    [Fact]
    public async Task The_published_extract_is_not_filled_again_from_the_same_file()
    {
        var extract = Extract("example", 1, Noon);
        await PublishAsync(extract, "A");

        Assert.Null(await Store.Registers.BeginAsync("local", ExtractKey.New("example", Noon.AddHours(1)), extract.Key.ImportId, None));
        Assert.NotNull(await Store.Registers.BeginAsync("local", ExtractKey.New("another", Noon.AddHours(1)), extract.Key.ImportId, None));
    }

    [Fact]
    public async Task Rows_left_out_are_kept_with_their_lines()
    {
        var extract = Extract("example", 1, Noon) with { Rejected = 3 };
        var filling = await Store.Registers.BeginAsync("local", extract.Key, "a", None);
        await Store.Registers.AppendAsync("local", filling!, new([Record("A")], [new(7, "seven"), new(9, "nine"), new(12, "twelve")], 4), None);
        await Store.Registers.PublishAsync("local", extract, null, None);

        Assert.Equal([new RejectedRow(9, "nine")], await Store.Registers.RejectionsAsync("local", extract.Key, 7, 1, None));
    }

    [Fact]
    public async Task Every_register_answers_also_with_nothing()
    {
        await PublishAsync(Extract("one", 1, Noon), "A");
        await PublishAsync(Extract("two", 1, Noon), "B");

        var hits = await SearchAsync("A");

        Assert.Equal([("one", 1), ("two", 0)], hits.Select(hit => (hit.Extract.Key.RegisterId, hit.Records.Count)));
    }

    [Fact]
    public async Task Records_are_found_by_holder_too()
    {
        await PublishAsync(Extract("example", 2, Noon), "A", "B");

        var hits = await Store.Registers.SearchAsync("local", new([], "holder of A"), None);

        Assert.Equal(["A"], Numbers(hits));
    }

    [Fact]
    public async Task Another_tenants_register_is_not_asked()
    {
        await PublishAsync(Extract("example", 1, Noon), "A");

        Assert.Empty(await Store.Registers.SearchAsync("another", new(["A"], null), None));
    }

    private Task<IReadOnlyList<RegisterHits>> SearchAsync(params string[] numbers) => Store.Registers.SearchAsync("local", new(numbers, null), None);

    private async Task PublishAsync(RegisterExtract extract, params string[] numbers)
    {
        await FillAsync(extract, numbers);
        await Store.Registers.PublishAsync("local", extract, null, None);
    }

    private async Task<Filling> FillAsync(RegisterExtract extract, params string[] numbers)
    {
        var filling = await Store.Registers.BeginAsync("local", extract.Key, extract.Key.ImportId, None);
        return await Store.Registers.AppendAsync("local", filling!, new([.. numbers.Select(Record)], [], numbers.Length), None);
    }

    private static IEnumerable<string> Numbers(IReadOnlyList<RegisterHits> hits) =>
        hits.SelectMany(hit => hit.Records).Select(record => record.CertificateNumber).Order();

    private static KeyedRecord Record(string number) => Sample.Record(number);

    private static RegisterExtract Extract(string register, int accepted, DateTimeOffset at)
    {
        var source = new Source(register, "Example register", Coverage.PartialVoluntary, new(2026, 11, 1));
        return new(ExtractKey.New(register, at), source, new(null, null, []), source.Coverage, at, accepted, 0);
    }
}
