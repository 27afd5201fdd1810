using CertVerify.Adapters.Telemetry;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Asks somebody for so long and no longer; whatever it fails of, the answer is that it could not be asked.</summary>
internal sealed class BoundedAsking(RegistryOptions options, TimeProvider clock)
{
    internal Task<IReadOnlyList<Lookup<T>>> AskAsync<T>(Source source, Func<CancellationToken, Task<IReadOnlyList<Lookup<T>>>> ask, CancellationToken cancel) =>
        RegistrySpan.AroundAsync(source.Id, () => InTimeAsync(source, ask, cancel));

    private async Task<IReadOnlyList<Lookup<T>>> InTimeAsync<T>(Source source, Func<CancellationToken, Task<IReadOnlyList<Lookup<T>>>> ask, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(options.RegistrySeconds));
        try
        {
            return await ask(limit.Token).WaitAsync(limit.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Said in the answer.
        catch (Exception failure) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return [Lookup.Unavailable<T>(source, clock.GetUtcNow(), failure is OperationCanceledException ? "timeout" : "error")];
        }
    }
}
