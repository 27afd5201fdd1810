using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.AzureStorage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

public sealed class AzureSweepingTests() : StoreTests(new AzureFixture())
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private AzureAccount Account => new(((AzureFixture)Store).Options);

    [Fact]
    public async Task Of_three_extracts_the_oldest_is_deleted_once_nobody_can_be_reading_it()
    {
        for (var round = 0; round < 3; round++)
            await PublishAsync(Noon.AddMinutes(round), $"A{round}", "B");
        var (rowsBefore, blobsBefore) = (await RowsAsync(), await BlobsAsync());

        await Store.Registers.SweepAsync(DateTimeOffset.UtcNow, None);
        Assert.Equal((rowsBefore, blobsBefore), (await RowsAsync(), await BlobsAsync()));

        await Store.Registers.SweepAsync(DateTimeOffset.UtcNow.AddHours(1), None);
        Assert.Equal((rowsBefore / 3 * 2, blobsBefore / 3 * 2), (await RowsAsync(), await BlobsAsync()));
        Assert.Equal(["A2", "B"], (await Store.Registers.SearchAsync("local", new(["A0", "A2", "B"], null), None))[0].Records.Select(record => record.Id).Order());
    }

    [Fact]
    public async Task An_extract_that_was_let_go_of_leaves_nothing()
    {
        var key = ExtractKey.New("example", Noon);
        var filling = await Store.Registers.BeginAsync("local", key, "a", None);
        await Store.Registers.AppendAsync("local", filling!, new([Sample.Record("A")], [], 1), None);
        await Store.Registers.DiscardAsync("local", key, None);

        await Store.Registers.SweepAsync(DateTimeOffset.UtcNow.AddHours(1), None);

        Assert.Equal(0, await BlobsAsync());
        Assert.Empty(await Account.Table(AzureTable.Registers).QueryAsync<Azure.Data.Tables.TableEntity>().ToListAsync());
    }

    private async Task PublishAsync(DateTimeOffset at, params string[] numbers)
    {
        var key = ExtractKey.New("example", at);
        var source = new Source("example", "Example register", Coverage.PartialVoluntary, new(2026, 11, 1));
        var filling = await Store.Registers.BeginAsync("local", key, key.ImportId, None);
        await Store.Registers.AppendAsync("local", filling!, new([.. numbers.Select(number => new KeyedRecord(number, [], new() { Id = number, CertificateNumber = number }))], [], numbers.Length), None);
        await Store.Registers.PublishAsync("local", new(key, source, new(null, null, []), source.Coverage, at, numbers.Length, 0), null, None);
    }

    private async Task<int> RowsAsync() => await Account.Table(AzureTable.RegisterIndex).QueryAsync<Azure.Data.Tables.TableEntity>().CountAsync();

    private async Task<int> BlobsAsync() => await Account.Container(AzureContainer.Registers).GetBlobsAsync().CountAsync();
}
