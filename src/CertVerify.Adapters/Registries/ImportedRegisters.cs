using CertVerify.Adapters.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>The registers whose extracts were imported into the store.</summary>
public sealed class ImportedRegisters(IRegisterStore store, TimeProvider clock) : IRegistry
{
    public Source Source { get; } = new("imported-registers", "Imported registers", Coverage.PartialVoluntary);

    public async Task<IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel)
    {
        var keys = RecordKey.For(question.Numbers, question.Holder);
        try
        {
            var hits = await store.SearchAsync(Tenants.Shared, keys, cancel).ConfigureAwait(false);
            return [.. hits.Select(hit => Answer(hit, question)).OfType<Lookup<IReadOnlyList<RegistryRecord>>>()];
        }
        catch (Exception failure) when (StoreFailure.Is(failure) || failure is InvalidDataException or System.Text.Json.JsonException)
        {
            return [Lookup.Unavailable<IReadOnlyList<RegistryRecord>>(Source, clock.GetUtcNow(), "storeUnreadable")];
        }
    }

    private Lookup<IReadOnlyList<RegistryRecord>>? Answer(RegisterHits hits, RegistryQuestion question)
    {
        var now = clock.GetUtcNow();
        var fit = Fit.Of(hits.Extract.Covers, question);
        var hasTheNumber = hits.Records.Any(record => question.Numbers.Any(number => Numbers.Same(number, record.CertificateNumber)));
        var itsSilenceCounts = fit is Fitting.Covers && question.NumberIsSure;
        var source = hasTheNumber || itsSilenceCounts ? hits.Extract.Source : Fit.Weakened(hits.Extract.Source, question);
        if (hits.Records.Count > 0)
            return Lookup.Found(source, now, Records.Merged(hits.Records));
        return fit is Fitting.Not ? null : Lookup.Absent<IReadOnlyList<RegistryRecord>>(source, now);
    }
}
