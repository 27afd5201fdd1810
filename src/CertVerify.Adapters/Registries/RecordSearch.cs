using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>A record that may be the one sought, and why.</summary>
public sealed record RecordHit(Source Source, RegistryRecord Record, Match Match);

/// <summary>Looks for records as a person would: by a number as printed, or by a holder's name that is not quite right.</summary>
public sealed class RecordSearch(IRegisterStore registers, HolderSearch holders)
{
    /// <summary>The best first: those with the number, then those whose holder is most alike.</summary>
    /// <param name="tenant">Whose registers are searched.</param>
    /// <param name="number">Null when not known.</param>
    /// <param name="name">Null when not known.</param>
    /// <param name="register">The only register to search; null for all.</param>
    /// <param name="most">Of the hits.</param>
    /// <param name="cancel">Stops the search.</param>
    public async Task<IReadOnlyList<RecordHit>> FindAsync(string tenant, string? number, string? name, string? register, int most, CancellationToken cancel)
    {
        var byNumber = number is null ? [] : await ByNumberAsync(tenant, number, name, cancel).ConfigureAwait(false);
        var byName = name is null ? [] : await ByNameAsync(tenant, name, most, register, cancel).ConfigureAwait(false);
        return
        [
            .. byNumber.Where(hit => register is null || hit.Source.Id == register)
                .Concat(byName)
                .DistinctBy(hit => (hit.Source.Id, hit.Record.Id, hit.Record.CertificateNumber))
                .Take(most),
        ];
    }

    private async Task<IEnumerable<RecordHit>> ByNumberAsync(string tenant, string number, string? name, CancellationToken cancel)
    {
        var hits = await registers.SearchAsync(tenant, RecordKey.For([number], null), cancel).ConfigureAwait(false);
        return hits.SelectMany(hit => Records.Merged(hit.Records).Select(record => new RecordHit(hit.Extract.Source, record, WithNumber(number, name, record))));
    }

    private async Task<IEnumerable<RecordHit>> ByNameAsync(string tenant, string name, int most, string? register, CancellationToken cancel)
    {
        var hits = await holders.FindAsync(tenant, name, register, most, cancel).ConfigureAwait(false);
        return hits
            .GroupBy(hit => hit.Row.Extract)
            .SelectMany(rows => Records.Merged([.. rows.Select(hit => JsonSerializer.Deserialize<RegistryRecord>(hit.Row.Json, CoreJson.Options)!)])
                .Select(record => new RecordHit(rows.Key.Extract.Source, record, Compared(name, record))))
            .OrderBy(hit => hit.Match.Decision switch { Sameness.Same => 0, Sameness.Unsure => 1, _ => 2 })
            .ThenByDescending(hit => hit.Match.Score);
    }

    private static Match WithNumber(string number, string? name, RegistryRecord record)
    {
        var feature = new Feature("number", 1, $"the certificate number is the one asked for", number, record.CertificateNumber);
        if (name is null)
            return new(Sameness.Same, 1, [feature]);
        var match = Compared(name, record);
        return match with { Features = [feature, .. match.Features] };
    }

    private static Match Compared(string name, RegistryRecord record) =>
        HolderMatch.Compare(name, record.HolderName ?? "", new() { OtherNames = record.OtherHolderNames });
}
