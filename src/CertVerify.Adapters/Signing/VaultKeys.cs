using Azure.Core;

namespace CertVerify.Adapters.Signing;

/// <summary>
/// A signing key in an Azure Key Vault, which it never leaves: the vault signs. Its versions are the keys; the latest that is enabled and in force signs, and
/// every one that is enabled can be checked. Another version is seen within minutes.
/// </summary>
/// <param name="key">Address of the key without a version.</param>
/// <param name="credential">Who asks.</param>
/// <param name="options">Of the client; the usual ones when not given.</param>
public sealed class VaultKeys(Uri key, TokenCredential credential, TimeProvider clock, VaultPatience? options = null) : ISigningKeys
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(5);

    private readonly VaultClient vault = new(key, credential, options ?? new());
    private readonly SemaphoreSlim one = new(1);
    private volatile Seen? seen;

    public async ValueTask<ISigningKey> PresentAsync(CancellationToken cancel) => (await NowAsync(cancel).ConfigureAwait(false)).Present;

    public async ValueTask<IReadOnlyList<PublicKey>> PublicAsync(CancellationToken cancel) => (await NowAsync(cancel).ConfigureAwait(false)).Public;

    public void Dispose() => one.Dispose();

    private async ValueTask<Seen> NowAsync(CancellationToken cancel)
    {
        if (seen is { } fresh && IsFresh(fresh))
            return fresh;
        await one.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return seen is { } meanwhile && IsFresh(meanwhile) ? meanwhile : seen = await LookAsync(cancel).ConfigureAwait(false);
        }
        catch (SigningUnavailableException) when (seen is { } before)
        {
            return seen = before with { At = clock.GetUtcNow() };
        }
        finally
        {
            one.Release();
        }
    }

    private bool IsFresh(Seen what) => clock.GetUtcNow() - what.At < LookEvery;

    private async Task<Seen> LookAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var versions = (await vault.VersionsAsync(cancel).ConfigureAwait(false)).Where(version => version.IsEnabled).OrderByDescending(version => version.CreatedAt).ToList();
        var halves = await Task.WhenAll(versions.Select(version => vault.PublicAsync(version.Name, cancel))).ConfigureAwait(false);
        var present = versions.FindIndex(version => version.IsInForce(now));
        if (present < 0)
            throw new SigningUnavailableException("The vault has no version of the key that is enabled and in force.");
        return new(now, new VaultKey(this, versions[present].Name, halves[present]), [halves[present], .. halves.Where((_, i) => i != present)]);
    }

    private async ValueTask<byte[]> SignAsync(string version, byte[] data, CancellationToken cancel)
    {
        try
        {
            return await vault.SignAsync(version, data, cancel).ConfigureAwait(false);
        }
        catch (SigningUnavailableException refused) when (refused.IsAboutKey)
        {
            seen = null;
            throw;
        }
    }

    private sealed record Seen(DateTimeOffset At, ISigningKey Present, IReadOnlyList<PublicKey> Public);

    private sealed class VaultKey(VaultKeys keys, string version, PublicKey @public) : ISigningKey
    {
        public PublicKey Public => @public;

        public ValueTask<byte[]> SignAsync(byte[] data, CancellationToken cancel) => keys.SignAsync(version, data, cancel);
    }
}
