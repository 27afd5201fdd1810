using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using CertVerify.Core.Reports;
using CertVerify.Core.Searching;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Register extracts: portions in blobs, the index in tables, and how they stand in entities that change together.</summary>
internal sealed class AzureRegisterStore(AzureAccount account, ExtractEntities entities, CurrentExtracts current, AzureHolderIndex index) : IRegisterStore
{
    /// <summary>A common name or number must not flood an answer.</summary>
    private const int MostRecords = 100;

    /// <summary>Rows left out are listed up to here, and counted beyond.</summary>
    private const int MostRejections = 100_000;

    private readonly ExtractFiles files = new(account);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public async Task<IReadOnlyList<RegisterExtract>> ListAsync(string tenant, CancellationToken cancel)
    {
        var found = await entities.AllCurrentAsync(tenant, cancel).ConfigureAwait(false);
        return await Task.WhenAll(found.Select(entity => values.TakeAsync<RegisterExtract>(entity, cancel))).ConfigureAwait(false);
    }

    public async Task<Filling?> BeginAsync(string tenant, ExtractKey extract, string fingerprint, CancellationToken cancel)
    {
        var published = await entities.CurrentOfAsync(tenant, extract.RegisterId, cancel).ConfigureAwait(false);
        if (published?.GetString(ExtractEntities.Fingerprint) == fingerprint)
            return null;
        var all = await entities.ExtractsOfAsync(tenant, extract.RegisterId, cancel).ConfigureAwait(false);
        if (all.LastOrDefault(entity => Is(entity, ExtractEntities.Filling) && entity.GetString(ExtractEntities.Fingerprint) == fingerprint) is { } brokenOff)
            return FillingOf(brokenOff);
        var begun = ExtractEntities.NewExtract(tenant, extract, fingerprint).Marked();
        if (!await entities.Table.TryAsync(begun, [TableWrites.Adding(begun)], cancel).ConfigureAwait(false))
            throw new InvalidOperationException($"There is an import {extract.ImportId} already.");
        return FillingOf(begun);
    }

    public async Task<Filling> AppendAsync(string tenant, Filling filling, Portion portion, CancellationToken cancel)
    {
        var extract = await entities.ExtractOfAsync(tenant, filling.Key, cancel).ConfigureAwait(false);
        if (extract is null || !Is(extract, ExtractEntities.Filling) || FillingOf(extract) != filling)
            throw Overtaken();
        var rows = portion.Records
            .Select(record => new ExtractRow(record.NumberKey, record.HolderKeys, JsonSerializer.Serialize(record.Record, CoreJson.Options))).ToList();
        var rejected = portion.Rejected.Take(Math.Max(0, MostRejections - filling.Rejected)).ToList();
        var blob = await files.KeepAsync(tenant, filling.Key, new(rows, rejected), cancel).ConfigureAwait(false);

        var after = new Filling(filling.Key, portion.Through, filling.Accepted + rows.Count, filling.Rejected + portion.Rejected.Count);
        (extract[ExtractEntities.Through], extract[ExtractEntities.Accepted], extract[ExtractEntities.Rejected]) = (after.Through, after.Accepted, after.Rejected);
        var added = ExtractEntities.NewPortion(tenant, filling, blob, rejected.LastOrDefault()).Marked();
        TableTransactionAction[] both = [TableWrites.Replacing(extract, extract.ETag), TableWrites.Adding(added)];
        return await entities.Table.TryAsync(added, both, cancel).ConfigureAwait(false) ? after : throw Overtaken();
    }

    public async Task PublishAsync(string tenant, RegisterExtract extract, IProgress<double>? done, CancellationToken cancel)
    {
        await CompleteAsync(tenant, extract, cancel).ConfigureAwait(false);
        await new AzureIndexing(account, entities).MakeAsync(tenant, extract.Key, extract.Accepted, rekeyed: false, done, cancel).ConfigureAwait(false);
        while (!await SwitchedAsync(tenant, extract, cancel).ConfigureAwait(false))
        {
        }

        current.Forget(tenant);
    }

    public async Task DiscardAsync(string tenant, ExtractKey extract, CancellationToken cancel)
    {
        if (await entities.ExtractOfAsync(tenant, extract, cancel).ConfigureAwait(false) is { } found && Is(found, ExtractEntities.Filling))
            await entities.Table.TryAsync(Dropped(found), [TableWrites.Replacing(found, found.ETag)], cancel).ConfigureAwait(false);
    }

    public Task SweepAsync(DateTimeOffset now, CancellationToken cancel) => new AzureSweeping(account, entities).SweepAsync(now, cancel);

    public async Task<IReadOnlyList<RejectedRow>> RejectionsAsync(string tenant, ExtractKey extract, long afterLine, int most, CancellationToken cancel)
    {
        var rejected = new List<RejectedRow>();
        foreach (var portion in await entities.PortionsOfAsync(tenant, extract, cancel).ConfigureAwait(false))
        {
            if (rejected.Count >= most)
                break;
            if (portion.GetInt64(ExtractEntities.LastRejected) > afterLine)
                rejected.AddRange((await files.PortionAsync(portion.GetString(ExtractEntities.Blob), cancel).ConfigureAwait(false)).Rejected.Where(row => row.Line > afterLine));
        }

        return [.. rejected.Take(most)];
    }

    public async Task<IReadOnlyList<RegisterHits>> SearchAsync(string tenant, RecordKeys keys, CancellationToken cancel)
    {
        var extracts = await current.NowAsync(tenant, cancel).ConfigureAwait(false);
        var byNumber = keys.Numbers.Select(async number =>
            (await index.FindAsync(tenant, extracts, NameKeys.Number(number), cancel).ConfigureAwait(false)).Where(row => row.Number == number));
        var byHolder = new[] { keys.Holder }.OfType<string>().Select(async holder =>
            (await index.FindAsync(tenant, extracts, NameKeys.Whole(holder), cancel).ConfigureAwait(false)).Where(row => row.Indexed.Holders.Contains(holder)));
        var found = (await Task.WhenAll(byNumber.Concat(byHolder)).ConfigureAwait(false)).SelectMany(rows => rows).Select(row => row.Indexed).ToLookup(row => row.Extract);
        return [.. extracts.Select(extract => new RegisterHits(extract.Extract, Records(found[extract])))];
    }

    /// <summary>False when something else changed meanwhile.</summary>
    private async Task<bool> SwitchedAsync(string tenant, RegisterExtract extract, CancellationToken cancel)
    {
        var ours = await CompleteAsync(tenant, extract, cancel).ConfigureAwait(false);
        var before = await entities.CurrentOfAsync(tenant, extract.Key.RegisterId, cancel).ConfigureAwait(false);
        var next = ExtractEntities.NewCurrent(tenant, extract.Key, ours.GetString(ExtractEntities.Fingerprint)).Marked();
        await values.PutAsync(next, extract, cancel).ConfigureAwait(false);
        ours[ExtractEntities.State] = ExtractEntities.Current;
        var others = (await entities.ExtractsOfAsync(tenant, extract.Key.RegisterId, cancel).ConfigureAwait(false))
            .Where(other => other.RowKey != ours.RowKey && !Is(other, ExtractEntities.Dropped))
            .Where(other => !Is(other, ExtractEntities.Filling) || IsAbandoned(other, extract.ImportedAt))
            .Take(TableWrites.MostAtOnce - 2);
        return await entities.Table.TryAsync(
            next,
            [
                TableWrites.InPlaceOf(before, next),
                TableWrites.Replacing(ours, ours.ETag),
                .. others.Select(other => TableWrites.Replacing(OneStepDown(other), other.ETag)),
            ],
            cancel).ConfigureAwait(false);
    }

    private async Task<TableEntity> CompleteAsync(string tenant, RegisterExtract extract, CancellationToken cancel)
    {
        var found = await entities.ExtractOfAsync(tenant, extract.Key, cancel).ConfigureAwait(false);
        return found is not null && Is(found, ExtractEntities.Filling)
            && (found.GetInt32(ExtractEntities.Accepted), found.GetInt32(ExtractEntities.Rejected)) == (extract.Accepted, extract.Rejected)
            ? found
            : throw new InvalidOperationException("What was added to the extract is not what is to be published.");
    }

    private static TableEntity OneStepDown(TableEntity other)
    {
        if (!Is(other, ExtractEntities.Current))
            return Dropped(other);
        other[ExtractEntities.State] = ExtractEntities.Previous;
        return other;
    }

    /// <summary>Its rows are deleted later, when nobody can be reading them any more.</summary>
    private static TableEntity Dropped(TableEntity extract)
    {
        extract.Marked();
        (extract[ExtractEntities.State], extract[ExtractEntities.DroppedAt]) = (ExtractEntities.Dropped, DateTimeOffset.UtcNow);
        return extract;
    }

    private static bool IsAbandoned(TableEntity filling, DateTimeOffset now) =>
        string.CompareOrdinal(filling.GetString(ExtractEntities.Import), ExtractKey.ImportIdAt(now.AddDays(-1))) < 0;

    private static Filling FillingOf(TableEntity extract) => new(
        ExtractEntities.Key(extract), extract.GetInt64(ExtractEntities.Through)!.Value,
        extract.GetInt32(ExtractEntities.Accepted)!.Value, extract.GetInt32(ExtractEntities.Rejected)!.Value);

    private static bool Is(TableEntity extract, string state) => extract.GetString(ExtractEntities.State) == state;

    private static List<RegistryRecord> Records(IEnumerable<IndexedRow> rows) =>
        [.. rows.DistinctBy(row => row.Row).Take(MostRecords).Select(row => JsonSerializer.Deserialize<RegistryRecord>(row.Json, CoreJson.Options)!)];

    private static InvalidOperationException Overtaken() => new("The same extract is being filled by another import, or was let go.");
}
