using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CertVerify.Core.Monitoring;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>What a step leaves to be done outside the certificate's own partition.</summary>
/// <param name="Row">Where it is noted.</param>
/// <param name="Events">To be told.</param>
/// <param name="BodiesBefore">Those the certificate rested on before the step.</param>
/// <param name="Bodies">Those it rests on from then on.</param>
internal sealed record PendingStep(string Row, IReadOnlyList<WatchEvent> Events, IReadOnlyList<string> BodiesBefore, IReadOnlyList<string> Bodies);

/// <summary>A certificate under watch in its own partition: its state, its history, and what is pending.</summary>
internal sealed class WatchEntities(AzureAccount account)
{
    private const string State = "certificate", Run = "run", Pending = "pending", Stopped = "Stopped", Tenant = "Tenant", Id = "Id", Bodies = "Bodies";

    private readonly TableClient table = account.Table(AzureTable.Watches);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    internal async Task<KeptCertificate?> FindAsync(CertificateKey key, CancellationToken cancel) =>
        await table.FindAsync(Partition(key), State, cancel).ConfigureAwait(false) is { } found
            ? new(await values.TakeAsync<WatchedCertificate>(found, cancel).ConfigureAwait(false), found.ETag.ToString())
            : null;

    /// <param name="step">As it is to be.</param>
    /// <param name="version">As it must be before; null when it must not be there.</param>
    /// <param name="cancel">Before it is written, not after.</param>
    internal async Task<bool> WriteAsync(WatchStep step, ETag? version, CancellationToken cancel)
    {
        var key = new CertificateKey(step.Certificate.Tenant, step.Certificate.Id);
        var before = version is null ? null : await table.FindAsync(Partition(key), State, cancel).ConfigureAwait(false);
        if (version is not null && before?.ETag != version)
            return false;
        var bodiesBefore = BodiesOf(before);
        var bodies = step.Bodies ?? bodiesBefore;
        var state = new TableEntity(Partition(key), State)
        {
            [Tenant] = key.Tenant, [Id] = key.Id, [Stopped] = step.Certificate.StoppedAt is not null, [Bodies] = string.Join('\n', bodies),
        }.Marked();
        await values.PutAsync(state, step.Certificate, cancel).ConfigureAwait(false);
        var pending = new TableEntity(Partition(key), StorageKey.Of(Pending, Guid.NewGuid().ToString("N")));
        await values.PutAsync(pending, new PendingStep(pending.RowKey, step.Events, bodiesBefore, bodies), cancel).ConfigureAwait(false);
        List<TableTransactionAction> actions = [TableWrites.InPlaceOf(before, state), TableWrites.Adding(pending)];
        if (step.Entry is { } entry)
        {
            var history = new TableEntity(Partition(key), Row(entry.Run));
            await values.PutAsync(history, entry, cancel).ConfigureAwait(false);
            actions.Add(TableWrites.Putting(history));
        }

        return await table.TryAsync(state, actions, cancel).ConfigureAwait(false);
    }

    internal async Task<IReadOnlyList<PendingStep>> PendingAsync(CertificateKey key, CancellationToken cancel) => await ReadAsync<PendingStep>(
        $"PartitionKey eq {Partition(key)} and RowKey gt {Pending} and RowKey lt {StorageKey.After(Pending)}", int.MaxValue, cancel).ConfigureAwait(false);

    internal Task DoneAsync(CertificateKey key, PendingStep step, CancellationToken cancel) => table.DeleteAsync(new(Partition(key), step.Row), ETag.All, cancel);

    internal async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(CertificateKey key, int beforeRun, int most, CancellationToken cancel) => await ReadAsync<HistoryEntry>(
        $"PartitionKey eq {Partition(key)} and RowKey gt {Row(beforeRun)} and RowKey lt {StorageKey.After(Run)}", most, cancel).ConfigureAwait(false);

    /// <summary>Looks through the whole table; for the rare change that concerns all.</summary>
    internal async Task<IReadOnlyList<CertificateKey>> WatchedAsync(CertificateKey? after, int most, CancellationToken cancel)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey gt {(after is null ? "" : Partition(after))} and RowKey eq {State} and Stopped eq {false}");
        var keys = new List<CertificateKey>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, Math.Min(most, 1000), [Tenant, Id], cancel).ConfigureAwait(false))
        {
            keys.Add(new(entity.GetString(Tenant), entity.GetString(Id)));
            if (keys.Count == most)
                break;
        }

        return keys;
    }

    private async Task<List<T>> ReadAsync<T>(FormattableString filter, int most, CancellationToken cancel)
    {
        var read = new List<T>();
        await foreach (var entity in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter), Math.Min(most, 1000), cancellationToken: cancel).ConfigureAwait(false))
        {
            read.Add(await values.TakeAsync<T>(entity, cancel).ConfigureAwait(false));
            if (read.Count == most)
                break;
        }

        return read;
    }

    private static string[] BodiesOf(TableEntity? state) => state?.GetString(Bodies)?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Partition(CertificateKey key) => StorageKey.Of(key.Tenant, key.Id);

    /// <summary>The latest first.</summary>
    private static string Row(int run) => StorageKey.Of(Run, (int.MaxValue - run).ToString("D10", CultureInfo.InvariantCulture));
}
