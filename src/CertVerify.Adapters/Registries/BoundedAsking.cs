using CertVerify.Adapters.Telemetry;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Asks several at once, each for so long and no longer; whatever one fails of, its answer is that it could not be asked.</summary>
internal sealed class BoundedAsking(RegistryOptions options, TimeProvider clock)
{
    internal async Task<IReadOnlyList<Lookup<IReadOnlyList<TRecord>>>> AskAsync<TRecord>(IEnumerable<IRegistryOf<TRecord>> registries, RegistryQuestion question, CancellationToken cancel)
    {
        var answers = await Task.WhenAll(registries.Select(registry => RegistrySpan.AroundAsync(registry.Source.Id, () => InTimeAsync(registry, question, cancel)))).ConfigureAwait(false);
        return [.. answers.SelectMany(answer => answer)];
    }

    private async Task<IReadOnlyList<Lookup<IReadOnlyList<TRecord>>>> InTimeAsync<TRecord>(IRegistryOf<TRecord> registry, RegistryQuestion question, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(options.RegistrySeconds));
        try
        {
            return await registry.AskAsync(question, limit.Token).WaitAsync(limit.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Said in the answer.
        catch (Exception failure) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return [Lookup.Unavailable<IReadOnlyList<TRecord>>(registry.Source, clock.GetUtcNow(), failure is OperationCanceledException ? "timeout" : "error")];
        }
    }
}
