namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Lets those of one process that write to the same place take turns, where they would otherwise refuse each other.</summary>
internal sealed class Turns
{
    /// <summary>Places that share one wait for each other without need, now and then.</summary>
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    /// <returns>Ends the turn when disposed.</returns>
    internal async Task<IDisposable> WaitAsync(string place, CancellationToken cancel)
    {
        var gate = gates[(uint)StringComparer.Ordinal.GetHashCode(place) % (uint)gates.Length];
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        return new Turn(gate);
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
