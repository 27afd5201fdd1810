using CertVerify.Adapters.Storage;
using CertVerify.Core.Searching;

namespace CertVerify.Adapters.Registries;

/// <summary>A row whose holder's name is like the one sought.</summary>
public sealed record HolderHit(IndexedRow Row, double Likeness);

/// <summary>Finds holders by a misspelt or transliterated name in all published extracts, with a handful of queries however many records there are.</summary>
public sealed class HolderSearch(IHolderIndex index)
{
    /// <summary>What one search may cost, as point or range queries; the names that are looked for whole are one of them.</summary>
    public const int MostQueries = 5;

    /// <summary>The best first, of all registers or of one.</summary>
    public async Task<IReadOnlyList<HolderHit>> FindAsync(string tenant, string name, string? register, int most, CancellationToken cancel)
    {
        if (SearchText.Of(name) is not { } text)
            return [];
        var published = await index.ExtractsAsync(tenant, cancel).ConfigureAwait(false);
        IReadOnlyList<IndexedExtract> extracts = [.. published.Where(extract => register is null || extract.Extract.Key.RegisterId == register)];
        var rows = new Dictionary<(long Extract, int Row), IndexedRow>();
        foreach (var key in KeyChoice.For(text, [.. extracts.Select(extract => extract.Digest)], MostQueries))
        {
            foreach (var row in await index.UnderAsync(tenant, extracts, key, cancel).ConfigureAwait(false))
                rows.TryAdd((row.Extract.Id, row.Row), row);
        }

        var likeness = new Likeness(text);
        return
        [
            .. rows.Values
                .Where(row => row.Holders.Count > 0)
                .Select(row => new HolderHit(row, row.Holders.Max(likeness.To)))
                .OrderByDescending(hit => hit.Likeness)
                .ThenBy(hit => hit.Row.Extract.Id).ThenBy(hit => hit.Row.Row)
                .Take(most),
        ];
    }
}
