using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using Microsoft.Extensions.Caching.Memory;

namespace CertVerify.Functions.Access;

/// <summary>Looks presented keys up, and remembers for a moment what it found.</summary>
internal sealed class Keyring(IKeyStore store, TimeProvider clock) : IDisposable
{
    /// <summary>A key that is revoked opens nothing any more after this time at the latest, in every instance.</summary>
    internal static readonly TimeSpan Remembered = TimeSpan.FromSeconds(2);

    private const int MostRemembered = 10_000;

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public void Dispose() => known.Dispose();

    /// <summary>How a presented key stands, and whose it is; the key is null when nobody's secret was shown.</summary>
    internal async Task<(KeyState State, ApiKey? Key)> JudgeAsync(string presented, CancellationToken cancel)
    {
        if (KeyText.Read(presented) is not { } text || await FindAsync(text.Id, cancel) is not { } kept)
            return (KeyState.Unknown, null);
        var now = clock.GetUtcNow();
        var state = kept.Key.StateFor(text.Secret, now);
        if (state is KeyState.Good && DateOnly.FromDateTime(now.UtcDateTime) is var today && kept.Key.LastUsedOn != today)
            await NoteUseAsync(kept, today, cancel);
        return (state, state is KeyState.Unknown ? null : kept.Key);
    }

    private async Task<KeptKey?> FindAsync(string id, CancellationToken cancel)
    {
        if (known.TryGetValue(id, out KeptKey? kept))
            return kept;
        kept = await store.FindAsync(id, cancel);
        return known.Set(id, kept, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Remembered });
    }

    /// <summary>Once a day; that it cannot be noted keeps nobody out.</summary>
    private async Task NoteUseAsync(KeptKey kept, DateOnly today, CancellationToken cancel)
    {
        try
        {
            await store.SaveAsync(kept.Key with { LastUsedOn = today }, kept.Version, cancel);
            known.Remove(kept.Key.Id);
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            // It is noted with the next request.
        }
    }
}
