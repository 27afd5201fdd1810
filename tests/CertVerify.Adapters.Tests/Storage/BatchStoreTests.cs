using CertVerify.Adapters.Storage;
using CertVerify.Core.Batches;
using CertVerify.Core.Inquiries;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class BatchStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_batch_is_there_with_all_its_items_in_order_after_a_restart()
    {
        var items = Items(230);
        await Store.Batches.AddAsync(Batch("one", items), items, None);
        await Store.ReopenAsync();

        var found = await Store.Batches.FindAsync("local", "one", None);
        var first = await Store.Batches.ItemsAsync("local", "one", after: 0, most: 100, None);
        var last = await Store.Batches.ItemsAsync("local", "one", after: 200, most: 100, None);

        Assert.Equal((230, BatchState.Waiting, "seed"), (found!.Batch.Total, found.Batch.State, found.Batch.Seed));
        Assert.Equal(Enumerable.Range(1, 100), first.Select(item => item.Position));
        Assert.Equal(Enumerable.Range(201, 30), last.Select(item => item.Position));
        Assert.Equal(("EX-1", "supplier 1"), (first[0].Inquiry!.CertificateNumber, first[0].Reference));
    }

    [Fact]
    public async Task A_batch_added_twice_stays_as_it_was_first()
    {
        var items = Items(3);
        await Store.Batches.AddAsync(Batch("one", items), items, None);
        await Store.Batches.AddAsync(Batch("one", items) with { Seed = "another" }, items, None);

        Assert.Equal("seed", (await Store.Batches.FindAsync("local", "one", None))!.Batch.Seed);
    }

    [Fact]
    public async Task A_step_changes_the_batch_and_its_items_together_and_only_from_the_version_that_was_read()
    {
        var items = Items(60);
        await Store.Batches.AddAsync(Batch("one", items), items, None);
        var kept = (await Store.Batches.FindAsync("local", "one", None))!;
        IReadOnlyList<BatchItem> done = [.. items.Take(IBatchStore.MostAtOnce).Select(item => item.Refused(new BatchFault("/file", "It is empty.")))];

        Assert.True(await Store.Batches.MoveAsync(kept.Batch.After(IBatchStore.MostAtOnce, done, Noon), done, kept.Version, None));
        Assert.False(await Store.Batches.MoveAsync(kept.Batch with { CancelledAt = Noon }, [items[59].Refused()], kept.Version, None));

        var moved = (await Store.Batches.FindAsync("local", "one", None))!.Batch;
        var now = await Store.Batches.ItemsAsync("local", "one", 0, 100, None);
        Assert.Equal((BatchState.Running, 50, 50), (moved.State, moved.Through, moved.Counts.Refused));
        Assert.Equal(50, now.Count(item => item is { State: BatchItemState.Refused, Faults: [{ Detail: "It is empty." }] }));
        Assert.Equal(10, now.Count(item => item.State is BatchItemState.Waiting));
    }

    [Fact]
    public async Task Batches_that_are_not_over_are_found_for_all_tenants()
    {
        var items = Items(1);
        foreach (var (tenant, id) in new[] { ("local", "waits"), ("another", "waits"), ("local", "cancelled") })
            await Store.Batches.AddAsync(Batch(id, items) with { Tenant = tenant }, items, None);
        await Store.Batches.AddAsync(Batch("finished", items) with { FinishedAt = Noon }, items, None);
        var kept = (await Store.Batches.FindAsync("local", "cancelled", None))!;
        await Store.Batches.MoveAsync(kept.Batch with { CancelledAt = Noon }, [], kept.Version, None);

        Assert.Equal([new("another", "waits"), new("local", "waits")], await Store.Batches.UnfinishedAsync(10, None));
        Assert.Single(await Store.Batches.UnfinishedAsync(1, None));
    }

    [Fact]
    public async Task Nobody_sees_another_tenants_batch()
    {
        var items = Items(2);
        await Store.Batches.AddAsync(Batch("one", items), items, None);

        Assert.Null(await Store.Batches.FindAsync("another", "one", None));
        Assert.Empty(await Store.Batches.ItemsAsync("another", "one", 0, 10, None));
    }

    private static Batch Batch(string id, IReadOnlyList<BatchItem> items) => Core.Batches.Batch.Received("local", id, "seed", items, [], Noon);

    private static List<BatchItem> Items(int count) => [.. Enumerable.Range(1, count).Select(position => new BatchItem
    {
        Position = position,
        Line = position + 1,
        Reference = $"supplier {position}",
        Inquiry = new Inquiry { CertificateNumber = $"EX-{position}" },
        State = BatchItemState.Waiting,
    })];
}
