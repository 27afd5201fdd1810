using Azure;
using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Leases, each in a partition of its own. Their times are the instances' own; clocks that differ by less than a renewal's margin do no harm.</summary>
internal sealed class AzureLeaseStore(AzureAccount account, TimeProvider clock) : ILeaseStore
{
    private const string Row = "lease", Holder = "Holder", Until = "Until";

    private readonly TableClient table = account.Table(AzureTable.Leases);

    public async Task<bool> TakeAsync(string name, string holder, TimeSpan time, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var before = await table.FindAsync(StorageKey.Of(name), Row, cancel).ConfigureAwait(false);
        if (before is not null && before.GetString(Holder) != holder && before.GetDateTimeOffset(Until) is var until && until > now && until <= now + ILeaseStore.NeverSoLong)
            return false;
        var taken = new TableEntity(StorageKey.Of(name), Row) { [Holder] = holder, [Until] = now + time }.Marked();
        return await table.TryAsync(taken, [TableWrites.InPlaceOf(before, taken)], cancel).ConfigureAwait(false);
    }

    public async Task ReleaseAsync(string name, string holder, CancellationToken cancel)
    {
        var held = await table.FindAsync(StorageKey.Of(name), Row, cancel).ConfigureAwait(false);
        if (held?.GetString(Holder) == holder)
            await table.DeleteAsync(held, held.ETag, cancel).ConfigureAwait(false);
    }
}
