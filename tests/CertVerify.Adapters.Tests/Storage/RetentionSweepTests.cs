using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tests.Storage.AzureStorage;
using CertVerify.Core.Batches;

namespace CertVerify.Adapters.Tests.Storage;

public sealed class SqliteRetentionSweepTests() : RetentionSweepTests(new SqliteFixture());

public sealed class AzureRetentionSweepTests() : RetentionSweepTests(new AzureFixture());

public abstract class RetentionSweepTests(StoreFixture store) : StoreTests(store)
{
    [Fact]
    public async Task Documents_go_after_their_days_and_verifications_stay()
    {
        var now = TimeProvider.System.GetUtcNow();
        await Store.Documents.KeepAsync("local", "old", new byte[] { 1 }, now.AddDays(-31), None);
        await Store.Documents.KeepAsync("local", "young", new byte[] { 2 }, now.AddDays(-29), None);
        await Store.Verifications.SaveAsync(Sample.Verification("one", "EX-1") with { VerifiedAt = now.AddDays(-31) }, None);
        var sweep = Sweep(new() { DocumentDays = 30 });

        Assert.Equal(1, await sweep.RunAsync(None));
        Assert.Equal(0, await sweep.RunAsync(None));

        Assert.Null(await Store.Documents.FindAsync("local", "old", None));
        Assert.NotNull(await Store.Documents.FindAsync("local", "young", None));
        Assert.NotNull(await Store.Verifications.FindAsync("local", "one", None));
    }

    [Fact]
    public async Task Lists_go_after_their_days_with_all_their_items_and_those_that_go_on_stay()
    {
        var now = TimeProvider.System.GetUtcNow();
        await KeepAsync("old", batch => batch with { FinishedAt = now.AddDays(-31) });
        await KeepAsync("old and cancelled", batch => batch with { CancelledAt = now.AddDays(-31) });
        await KeepAsync("young", batch => batch with { FinishedAt = now.AddDays(-29) });
        await KeepAsync("going on", batch => batch);
        var sweep = Sweep(new() { ListDays = 30 });

        await sweep.RunAsync(None);
        await sweep.RunAsync(None);

        foreach (var (id, left) in new[] { ("old", 0), ("old and cancelled", 0), ("young", 120), ("going on", 120) })
        {
            Assert.Equal(left > 0, await Store.Batches.FindAsync("local", id, None) is not null);
            Assert.Equal(left, (await Store.Batches.ItemsAsync("local", id, after: 0, most: 1_000, None)).Count);
        }

        Task KeepAsync(string id, Func<Batch, Batch> standing)
        {
            BatchItem[] items = [.. Enumerable.Range(1, 120).Select(position => new BatchItem { Position = position, State = BatchItemState.Waiting })];
            return Store.Batches.AddAsync(standing(Batch.Received("local", id, "seed", items, [], now.AddDays(-40))), items, None);
        }
    }

    private RetentionSweep Sweep(RetentionOptions options) =>
        new(Store.Documents, Store.Registers, Store.Requests, Store.LiveAnswers, Store.Batches, Store.Audit, options, TimeProvider.System);
}
