using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CertVerify.Core.Monitoring;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>A note that a step was about to be taken, and when.</summary>
internal sealed record StepIntent(CertificateKey Key, DateTimeOffset At, string Partition, string Row);

/// <summary>Where certificates under watch are found other than by their ids: when they are due, in the order in which they came, by the bodies they rest on.</summary>
internal sealed class WatchIndexes(AzureAccount account)
{
    private const string Intent = "intent", Line = "line", Tenant = "Tenant", Id = "Id", At = "At", Status = "Status", Indication = "Indication", Stopped = "Stopped";

    private const int IntentShards = 16;

    private readonly TableClient table = account.Table(AzureTable.WatchIndexes);

    /// <summary>Notes that a step is about to be taken, after which something is to be done.</summary>
    internal async Task<StepIntent> PutIntentAsync(CertificateKey key, DateTimeOffset now, CancellationToken cancel)
    {
        var note = Keyed(StorageKey.Of(Intent, StorageKey.Shard(key.Id, IntentShards)), Guid.NewGuid().ToString("N"), key);
        note[At] = now;
        await table.UpsertEntityAsync(note, TableUpdateMode.Replace, cancel).ConfigureAwait(false);
        return new(key, now, note.PartitionKey, note.RowKey);
    }

    internal Task RemoveAsync(StepIntent intent, CancellationToken cancel) => table.DeleteAsync(new(intent.Partition, intent.Row), ETag.All, cancel);

    internal Task<List<StepIntent>> IntentsAsync(CancellationToken cancel) => ReadAsync(
        $"PartitionKey gt {Intent} and PartitionKey lt {StorageKey.After(Intent)}",
        int.MaxValue,
        note => new StepIntent(new(note.GetString(Tenant), note.GetString(Id)), note.GetDateTimeOffset(At)!.Value, note.PartitionKey, note.RowKey),
        cancel);

    internal Task PutDueAsync(CertificateKey key, DateTimeOffset at, CancellationToken cancel)
    {
        var line = Keyed(DuePartition(Due.PartitionOf(key.Id)), DueRow(key, at), key);
        line[At] = at;
        return table.UpsertEntityAsync(line, TableUpdateMode.Replace, cancel);
    }

    internal Task RemoveDueAsync(DueCertificate due, CancellationToken cancel) =>
        table.DeleteAsync(new(DuePartition(Due.PartitionOf(due.Id)), DueRow(new(due.Tenant, due.Id), due.At)), ETag.All, cancel);

    internal async Task<List<DueCertificate>> DueAsync(int partition, DateTimeOffset by, int most, CancellationToken cancel) => await ReadAsync(
        $"PartitionKey eq {DuePartition(partition)} and RowKey lt {StorageKey.OldestFirst(by.AddTicks(1))}",
        most,
        line => new DueCertificate(line.GetString(Tenant), line.GetString(Id), line.GetDateTimeOffset(At)!.Value),
        cancel).ConfigureAwait(false);

    /// <summary>The new line first, so that it is never in none.</summary>
    internal async Task PostponeAsync(DueCertificate due, DateTimeOffset until, CancellationToken cancel)
    {
        var key = new CertificateKey(due.Tenant, due.Id);
        if (await table.FindAsync(DuePartition(Due.PartitionOf(due.Id)), DueRow(key, due.At), cancel).ConfigureAwait(false) is null)
            return;
        await PutDueAsync(key, until, cancel).ConfigureAwait(false);
        await RemoveDueAsync(due, cancel).ConfigureAwait(false);
    }

    internal Task PutLineAsync(WatchedCertificate certificate, CancellationToken cancel)
    {
        var row = StorageKey.Of(Line, StorageKey.NewestFirst(certificate.CreatedAt), certificate.Id);
        var line = Keyed(StorageKey.Of(Line, certificate.Tenant), row, new(certificate.Tenant, certificate.Id));
        (line[Status], line[Indication], line[Stopped]) = (certificate.Status.Unified.ToString(), certificate.Verdict.Indication.ToString(), certificate.StoppedAt is not null);
        return table.UpsertEntityAsync(line, TableUpdateMode.Replace, cancel);
    }

    /// <summary>A page of a tenant's list, and where the next begins.</summary>
    internal async Task<(IReadOnlyList<string> Ids, string? Next)> ListAsync(string tenant, WatchFilter filter, string? after, int most, CancellationToken cancel)
    {
        var conditions = new List<string>
        {
            TableClient.CreateQueryFilter($"PartitionKey eq {StorageKey.Of(Line, tenant)} and RowKey gt {after ?? Line} and RowKey lt {StorageKey.After(Line)}"),
        };
        if (filter.Status is { } status)
            conditions.Add(TableClient.CreateQueryFilter($"Status eq {status.ToString()}"));
        if (filter.Indication is { } indication)
            conditions.Add(TableClient.CreateQueryFilter($"Indication eq {indication.ToString()}"));
        if (filter.Stopped is { } stopped)
            conditions.Add(TableClient.CreateQueryFilter($"Stopped eq {stopped}"));
        var lines = await ReadFilteredAsync(string.Join(" and ", conditions), most + 1, line => (Id: line.GetString(Id), line.RowKey), cancel).ConfigureAwait(false);
        return ([.. lines.Take(most).Select(line => line.Id)], lines.Count > most ? lines[most - 1].RowKey : null);
    }

    internal async Task RestAsync(CertificateKey key, IReadOnlyList<string> before, IReadOnlyList<string> bodies, CancellationToken cancel)
    {
        await Task.WhenAll(bodies.Select(body => table.UpsertEntityAsync(
            Keyed(BodyPartition(body), StorageKey.Of(key.Tenant, key.Id), key), TableUpdateMode.Replace, cancel))).ConfigureAwait(false);
        await Task.WhenAll(before.Except(bodies).Select(body => table.DeleteAsync(
            new(BodyPartition(body), StorageKey.Of(key.Tenant, key.Id)), ETag.All, cancel))).ConfigureAwait(false);
    }

    internal async Task<IReadOnlyList<CertificateKey>> RestingOnAsync(string body, CertificateKey? after, int most, CancellationToken cancel) => await KeysAsync(
        $"PartitionKey eq {BodyPartition(body)} and RowKey gt {(after is null ? "" : StorageKey.Of(after.Tenant, after.Id))}", most, cancel).ConfigureAwait(false);

    private Task<List<CertificateKey>> KeysAsync(FormattableString filter, int most, CancellationToken cancel) => ReadAsync(
        filter, most, line => new CertificateKey(line.GetString(Tenant), line.GetString(Id)), cancel);

    private Task<List<T>> ReadAsync<T>(FormattableString filter, int most, Func<TableEntity, T> read, CancellationToken cancel) =>
        ReadFilteredAsync(TableClient.CreateQueryFilter(filter), most, read, cancel);

    /// <param name="filter">Made by <see cref="TableClient.CreateQueryFilter(FormattableString)"/>, which quotes the values.</param>
    private async Task<List<T>> ReadFilteredAsync<T>(string filter, int most, Func<TableEntity, T> read, CancellationToken cancel)
    {
        var lines = new List<T>();
        await foreach (var line in table.QueryAsync<TableEntity>(filter, Math.Min(most, 1000), cancellationToken: cancel).ConfigureAwait(false))
        {
            lines.Add(read(line));
            if (lines.Count == most)
                break;
        }

        return lines;
    }

    private static TableEntity Keyed(string partition, string row, CertificateKey key) => new(partition, row) { [Tenant] = key.Tenant, [Id] = key.Id };

    private static string DuePartition(int partition) => StorageKey.Of("due", partition.ToString("x", CultureInfo.InvariantCulture));

    private static string DueRow(CertificateKey key, DateTimeOffset at) => StorageKey.Of(StorageKey.OldestFirst(at), key.Tenant, key.Id);

    private static string BodyPartition(string body) => StorageKey.Of("body", body);
}
