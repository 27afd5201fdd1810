using System.Globalization;
using System.Text.Json;
using CertVerify.Adapters.Webhooks;
using CertVerify.Core.Reports;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Webhooks and their deliveries, one row each.</summary>
public sealed class SqliteWebhookStore(SqliteDatabase database) : IWebhookStore
{
    public Task AddAsync(Webhook webhook, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute(
            "INSERT INTO webhook (tenant, id, version, enabled, json) VALUES (?1, ?2, 1, ?3, ?4)", webhook.Tenant, webhook.Id, Enabled(webhook), Json(webhook)),
        cancel);

    public async Task<KeptWebhook?> FindAsync(string tenant, string id, CancellationToken cancel) => (await database.ReadAsync(
        connection => connection.Query("SELECT json, version FROM webhook WHERE tenant = ?1 AND id = ?2", ReadWebhook, tenant, id), cancel).ConfigureAwait(false)).SingleOrDefault();

    public async Task<IReadOnlyList<Webhook>> ListAsync(string tenant, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query("SELECT json, version FROM webhook WHERE tenant = ?1 ORDER BY id", row => ReadWebhook(row).Webhook, tenant), cancel).ConfigureAwait(false);

    public async Task<IReadOnlyList<KeptWebhook>> EnabledAsync(CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query("SELECT json, version FROM webhook WHERE enabled = 1 ORDER BY tenant, id", ReadWebhook), cancel).ConfigureAwait(false);

    public Task<bool> SaveAsync(Webhook webhook, string version, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute(
            "UPDATE webhook SET version = version + 1, enabled = ?4, json = ?5 WHERE tenant = ?1 AND id = ?2 AND version = ?3",
            webhook.Tenant, webhook.Id, long.Parse(version, CultureInfo.InvariantCulture), Enabled(webhook), Json(webhook)) == 1,
        cancel);

    public Task<bool> RemoveAsync(string tenant, string id, CancellationToken cancel) => database.WriteAsync(
        connection =>
        {
            connection.Execute("DELETE FROM delivery WHERE tenant = ?1 AND webhook = ?2", tenant, id);
            return connection.Execute("DELETE FROM webhook WHERE tenant = ?1 AND id = ?2", tenant, id) == 1;
        },
        cancel);

    public Task PlanAsync(IReadOnlyList<Delivery> deliveries, CancellationToken cancel) => database.WriteAsync(
        connection =>
        {
            foreach (var delivery in deliveries)
                connection.Execute("INSERT INTO delivery (tenant, webhook, position, next_at, json) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING", Values(delivery));
            return deliveries.Count;
        },
        cancel);

    public async Task<IReadOnlyList<Delivery>> DueAsync(DateTimeOffset by, int most, int mostOfOne, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            """
            SELECT json FROM (SELECT json, next_at, position, row_number() OVER (PARTITION BY tenant, webhook ORDER BY next_at, position) AS place FROM delivery WHERE next_at <= ?1)
            WHERE place <= ?3 ORDER BY next_at, position LIMIT ?2
            """,
            ReadDelivery, by.ToUnixTimeMilliseconds(), most, mostOfOne), cancel).ConfigureAwait(false);

    public Task SaveAsync(Delivery delivery, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute("UPDATE delivery SET next_at = ?4, json = ?5 WHERE tenant = ?1 AND webhook = ?2 AND position = ?3", Values(delivery)), cancel);

    public async Task<Delivery?> FindDeliveryAsync(string tenant, string webhookId, long position, CancellationToken cancel) => (await database.ReadAsync(
        connection => connection.Query("SELECT json FROM delivery WHERE tenant = ?1 AND webhook = ?2 AND position = ?3", ReadDelivery, tenant, webhookId, position),
        cancel).ConfigureAwait(false)).SingleOrDefault();

    public async Task<IReadOnlyList<Delivery>> DeliveriesAsync(string tenant, string webhookId, long before, int most, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            "SELECT json FROM delivery WHERE tenant = ?1 AND webhook = ?2 AND position < ?3 ORDER BY position DESC LIMIT ?4", ReadDelivery, tenant, webhookId, before, most),
        cancel).ConfigureAwait(false);

    private static object?[] Values(Delivery delivery) =>
        [delivery.Tenant, delivery.WebhookId, delivery.Position, delivery.NextAt?.ToUnixTimeMilliseconds(), JsonSerializer.Serialize(delivery, CoreJson.Options)];

    private static KeptWebhook ReadWebhook(SqliteDataReader row) => new(
        JsonSerializer.Deserialize<Webhook>(row.GetString(0), CoreJson.Options)!, row.GetInt64(1).ToString(CultureInfo.InvariantCulture));

    private static Delivery ReadDelivery(SqliteDataReader row) => JsonSerializer.Deserialize<Delivery>(row.GetString(0), CoreJson.Options)!;

    private static int Enabled(Webhook webhook) => webhook.DisabledAt is null ? 1 : 0;

    private static string Json(Webhook webhook) => JsonSerializer.Serialize(webhook, CoreJson.Options);
}
