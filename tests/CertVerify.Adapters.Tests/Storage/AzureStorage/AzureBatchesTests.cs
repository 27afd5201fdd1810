using Azure.Data.Tables;
using CertVerify.Adapters.Storage.AzureStorage;
using CertVerify.Core.Batches;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

/// <summary>Lists of which the items were added, and the list itself not yet.</summary>
public sealed class AzureBatchesTests() : StoreTests(new AzureFixture())
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Items_that_are_there_already_stay_as_they_are()
    {
        IReadOnlyList<BatchItem> items = [.. Enumerable.Range(1, 70).Select(position => new BatchItem { Position = position, State = BatchItemState.Waiting, Reference = "first" })];
        var batch = Batch.Received("local", "one", "seed", items, [], Noon);
        await Store.Batches.AddAsync(batch, items, None);
        var table = new AzureAccount(((AzureFixture)Store).Options).Table(AzureTable.Batches);
        await table.DeleteEntityAsync(StorageKey.Of("local", "one"), "batch", Azure.ETag.All);

        await Store.Batches.AddAsync(batch, [.. items.Select(item => item with { Reference = "second" })], None);

        Assert.NotNull(await Store.Batches.FindAsync("local", "one", None));
        Assert.Equal(["first"], (await Store.Batches.ItemsAsync("local", "one", 0, 100, None)).Select(item => item.Reference).Distinct());
    }
}
