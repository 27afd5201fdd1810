using System.Security.Cryptography;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Monitoring;

/// <summary>Puts certificates under watch and takes them off again.</summary>
internal sealed class WatchDesk(Verifier verifier, IWatchStore watch, IVerificationStore verifications, TimeProvider clock)
{
    /// <summary>From a verification that was made before; null when there is none of this id.</summary>
    internal async Task<Placed?> PutAsync(string tenant, string verificationId, CancellationToken cancel) =>
        await verifications.FindAsync(tenant, verificationId, cancel) is { } verification ? await PutAsync(tenant, verification, cancel) : null;

    /// <summary>By what is asked; it is verified first, unless it is under watch already.</summary>
    internal async Task<Placed> PutAsync(string tenant, Inquiry inquiry, CancellationToken cancel)
    {
        var id = Watching.IdOf(tenant, inquiry, ClaimInQuestion.Typed(inquiry), "");
        if (await watch.FindAsync(tenant, id, cancel) is { Certificate.StoppedAt: null } kept)
            return new(kept, IsNew: false);
        var verified = (Verified.Stored)await verifier.VerifyAsync(tenant, inquiry with { AsOf = null }, null, cancel);
        return await PutAsync(tenant, verified.Verification, cancel);
    }

    /// <summary>Null when there is none; stopping twice is stopping once.</summary>
    /// <param name="version">The only version in which it may be stopped; null for any.</param>
    internal async Task<Stopping?> StopAsync(string tenant, string id, Func<string, bool>? version, CancellationToken cancel)
    {
        while (await watch.FindAsync(tenant, id, cancel) is { } kept)
        {
            if (version?.Invoke(kept.Version) == false)
                return new(kept, IsOutdated: true);
            if (kept.Certificate.StoppedAt is not null)
                return new(kept, IsOutdated: false);
            await watch.CommitAsync(new(kept.Certificate with { StoppedAt = clock.GetUtcNow(), DueAt = null }, null, [], null), kept.Version, cancel);
            version = null;
        }

        return null;
    }

    private async Task<Placed> PutAsync(string tenant, Verification verification, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var step = Watching.Begin(tenant, verification, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), now);
        var kept = await watch.AddAsync(new(step.Certificate, step.Entry, step.Events, BodyKey.Of(verification)), cancel);
        var isNew = kept.Certificate.Seed == step.Certificate.Seed;
        while (kept.Certificate.StoppedAt is not null)
        {
            var goesOn = kept.Certificate with { StoppedAt = null, DueAt = now };
            await watch.CommitAsync(new(goesOn, null, [], BodyKey.Of(verification)), kept.Version, cancel);
            kept = (await watch.FindAsync(tenant, kept.Certificate.Id, cancel))!;
        }

        return new(kept, isNew);
    }
}

/// <summary>A certificate under watch, and whether it was not before.</summary>
internal sealed record Placed(KeptCertificate Kept, bool IsNew);

/// <summary>A certificate that was stopped, or was not because it has changed since the caller saw it.</summary>
internal sealed record Stopping(KeptCertificate Kept, bool IsOutdated);
