using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CertVerify.Adapters.Webhooks;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// Webhooks, a partition for each tenant. Deliveries, a partition for each webhook; when they are due is a list of its own, which may name a delivery too
/// early or for nothing, never too late: the delivery is written first, its line in the list next, and a line that is wrong is put right when it is read.
/// </summary>
internal sealed class AzureWebhookStore(AzureAccount account) : IWebhookStore
{
    private const string Kept = "webhook", Log = "delivery", DueList = "due", Enabled = "Enabled", NextAt = "NextAt", Tenant = "Tenant", Id = "Id", Position = "Position";

    private readonly TableClient webhooks = account.Table(AzureTable.Webhooks), deliveries = account.Table(AzureTable.Deliveries);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public async Task AddAsync(Webhook webhook, CancellationToken cancel)
    {
        var entity = (await EntityAsync(webhook, cancel).ConfigureAwait(false)).Marked();
        if (!await webhooks.TryAsync(entity, [TableWrites.Adding(entity)], cancel).ConfigureAwait(false))
            throw new InvalidOperationException($"There is a webhook {webhook.Id} already.");
    }

    public async Task<KeptWebhook?> FindAsync(string tenant, string id, CancellationToken cancel) =>
        await webhooks.FindAsync(StorageKey.Of(tenant), StorageKey.Of(Kept, id), cancel).ConfigureAwait(false) is { } found
            ? await KeptAsync(found, cancel).ConfigureAwait(false)
            : null;

    public async Task<IReadOnlyList<Webhook>> ListAsync(string tenant, CancellationToken cancel) =>
        [.. (await QueryAsync($"PartitionKey eq {StorageKey.Of(tenant)}", cancel).ConfigureAwait(false)).Select(kept => kept.Webhook)];

    public Task<IReadOnlyList<KeptWebhook>> EnabledAsync(CancellationToken cancel) => QueryAsync($"Enabled eq {true}", cancel);

    public async Task<bool> SaveAsync(Webhook webhook, string version, CancellationToken cancel)
    {
        var entity = (await EntityAsync(webhook, cancel).ConfigureAwait(false)).Marked();
        return await webhooks.TryAsync(entity, [TableWrites.Replacing(entity, new ETag(version))], cancel).ConfigureAwait(false);
    }

    public async Task<bool> RemoveAsync(string tenant, string id, CancellationToken cancel)
    {
        if (await FindAsync(tenant, id, cancel).ConfigureAwait(false) is null)
            return false;
        await webhooks.DeleteAsync(new(StorageKey.Of(tenant), StorageKey.Of(Kept, id)), ETag.All, cancel).ConfigureAwait(false);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {StorageKey.Of(tenant, id)}");
        await foreach (var delivery in deliveries.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancel).ConfigureAwait(false))
            await deliveries.DeleteAsync(delivery, ETag.All, cancel).ConfigureAwait(false);
        return true;
    }

    public Task PlanAsync(IReadOnlyList<Delivery> planned, CancellationToken cancel) => Parallel.ForEachAsync(planned, cancel, async (delivery, stop) =>
    {
        var entity = (await EntityAsync(delivery, stop).ConfigureAwait(false)).Marked();
        var kept = await deliveries.TryAsync(entity, [TableWrites.Adding(entity)], stop).ConfigureAwait(false)
            ? delivery
            : await FindDeliveryAsync(delivery.Tenant, delivery.WebhookId, delivery.Position, stop).ConfigureAwait(false);
        await PutDueAsync(kept, stop).ConfigureAwait(false);
    });

    public async Task<IReadOnlyList<Delivery>> DueAsync(DateTimeOffset by, int most, int mostOfOne, CancellationToken cancel)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {DueList} and RowKey lt {Sorted(by.AddTicks(1))}");
        var due = new List<Delivery>();
        var taken = new Dictionary<(string Tenant, string Id), int>();
        await foreach (var line in deliveries.QueryAsync<TableEntity>(filter, 1000, cancellationToken: cancel).ConfigureAwait(false))
        {
            var (tenant, id) = (line.GetString(Tenant), line.GetString(Id));
            if (taken.GetValueOrDefault((tenant, id)) == mostOfOne)
                continue;
            var delivery = await FindDeliveryAsync(tenant, id, line.GetInt64(Position)!.Value, cancel).ConfigureAwait(false);
            if (delivery is not null && delivery.NextAt == line.GetDateTimeOffset(NextAt) && !due.Exists(other => other.Position == delivery.Position && other.WebhookId == delivery.WebhookId))
            {
                due.Add(delivery);
                taken[(tenant, id)] = taken.GetValueOrDefault((tenant, id)) + 1;
                if (due.Count == most)
                    break;
                continue;
            }

            await PutDueAsync(delivery, cancel).ConfigureAwait(false);
            await deliveries.DeleteAsync(line, ETag.All, cancel).ConfigureAwait(false);
        }

        return due;
    }

    public async Task SaveAsync(Delivery delivery, CancellationToken cancel)
    {
        await deliveries.UpsertEntityAsync(await EntityAsync(delivery, cancel).ConfigureAwait(false), TableUpdateMode.Replace, cancel).ConfigureAwait(false);
        await PutDueAsync(delivery, cancel).ConfigureAwait(false);
    }

    public async Task<Delivery?> FindDeliveryAsync(string tenant, string webhookId, long position, CancellationToken cancel) =>
        await deliveries.FindAsync(StorageKey.Of(tenant, webhookId), Row(position), cancel).ConfigureAwait(false) is { } found
            ? await values.TakeAsync<Delivery>(found, cancel).ConfigureAwait(false)
            : null;

    public async Task<IReadOnlyList<Delivery>> DeliveriesAsync(string tenant, string webhookId, long before, int most, CancellationToken cancel)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {StorageKey.Of(tenant, webhookId)} and RowKey gt {Row(before)}");
        var log = new List<Delivery>();
        await foreach (var entity in deliveries.QueryAsync<TableEntity>(filter, Math.Min(most, 1000), cancellationToken: cancel).ConfigureAwait(false))
        {
            log.Add(await values.TakeAsync<Delivery>(entity, cancel).ConfigureAwait(false));
            if (log.Count == most)
                break;
        }

        return log;
    }

    private async Task<IReadOnlyList<KeptWebhook>> QueryAsync(FormattableString filter, CancellationToken cancel)
    {
        var found = new List<KeptWebhook>();
        await foreach (var entity in webhooks.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter), cancellationToken: cancel).ConfigureAwait(false))
            found.Add(await KeptAsync(entity, cancel).ConfigureAwait(false));
        return found;
    }

    private async Task PutDueAsync(Delivery? delivery, CancellationToken cancel)
    {
        if (delivery?.NextAt is not { } next)
            return;
        var row = StorageKey.Of(Sorted(next), delivery.Tenant, delivery.WebhookId, delivery.Position.ToString("D19", CultureInfo.InvariantCulture));
        var line = new TableEntity(DueList, row) { [Tenant] = delivery.Tenant, [Id] = delivery.WebhookId, [Position] = delivery.Position, [NextAt] = next };
        await deliveries.UpsertEntityAsync(line, TableUpdateMode.Replace, cancel).ConfigureAwait(false);
    }

    private async Task<KeptWebhook> KeptAsync(TableEntity entity, CancellationToken cancel) =>
        new(await values.TakeAsync<Webhook>(entity, cancel).ConfigureAwait(false), entity.ETag.ToString());

    private async Task<TableEntity> EntityAsync(Webhook webhook, CancellationToken cancel)
    {
        var entity = new TableEntity(StorageKey.Of(webhook.Tenant), StorageKey.Of(Kept, webhook.Id)) { [Enabled] = webhook.DisabledAt is null };
        await values.PutAsync(entity, webhook, cancel).ConfigureAwait(false);
        return entity;
    }

    private async Task<TableEntity> EntityAsync(Delivery delivery, CancellationToken cancel)
    {
        var entity = new TableEntity(StorageKey.Of(delivery.Tenant, delivery.WebhookId), Row(delivery.Position));
        await values.PutAsync(entity, delivery, cancel).ConfigureAwait(false);
        return entity;
    }

    /// <summary>The latest first.</summary>
    private static string Row(long position) => StorageKey.Of(Log, (long.MaxValue - position).ToString("D19", CultureInfo.InvariantCulture));

    private static string Sorted(DateTimeOffset time) => StorageKey.OldestFirst(time);
}
