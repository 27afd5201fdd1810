using System.Collections.Concurrent;
using CertVerify.Core.Searching;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>The extracts that are read now with their digests, remembered for a moment, so that a search need not ask for them.</summary>
internal sealed class CurrentExtracts(AzureAccount account, ExtractEntities entities, TimeProvider clock)
{
    /// <summary>What another instance publishes is read here so long after it at the latest; the extract before stays until then and longer.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private readonly ExtractFiles files = new(account);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));
    private readonly ConcurrentDictionary<string, Looked> looked = [];

    internal async Task<IReadOnlyList<IndexedExtract>> NowAsync(string tenant, CancellationToken cancel)
    {
        var last = looked.GetValueOrDefault(tenant);
        if (last is not null && clock.GetElapsedTime(last.At) < LookEvery)
            return last.Extracts;
        var at = clock.GetTimestamp();
        var extracts = new List<IndexedExtract>();
        foreach (var entity in await entities.AllCurrentAsync(tenant, cancel).ConfigureAwait(false))
        {
            var key = ExtractEntities.Key(entity);
            var known = last?.Extracts.FirstOrDefault(extract => extract.Extract.Key == key);
            extracts.Add(known ?? await LoadAsync(tenant, await values.TakeAsync<RegisterExtract>(entity, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false));
        }

        looked[tenant] = new(at, extracts);
        return extracts;
    }

    /// <summary>To be called when this instance has published something.</summary>
    internal void Forget(string tenant) => looked.TryRemove(tenant, out _);

    private async Task<IndexedExtract> LoadAsync(string tenant, RegisterExtract extract, CancellationToken cancel)
    {
        var (digest, bits) = await files.DigestAsync(tenant, extract.Key, NameKeys.Version, cancel).ConfigureAwait(false)
            ?? throw new InvalidDataException($"The index of {extract.Key.RegisterId} is missing.");
        return new(IndexPlace.Id(extract.Key, NameKeys.Version), extract, digest, bits);
    }

    private sealed record Looked(long At, IReadOnlyList<IndexedExtract> Extracts);
}
