using System.Globalization;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Monitoring;

/// <summary>
/// Takes one certificate under watch from its last verification to the next. Whatever line the process dies in, doing it again ends the same: the id of the
/// verification is known beforehand, and the certificate moves on once, together with its history and events.
/// </summary>
internal sealed class Reverification(Verifier verifier, IWatchStore watch, IVerificationStore verifications, SourceBudgets budgets, TimeProvider clock)
{
    /// <summary>Asks everything anew, if the certificate is still due.</summary>
    internal async Task VerifyAsync(CertificateKey key, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await watch.FindAsync(key.Tenant, key.Id, cancel) is not { Certificate: { DueAt: { } due } before, Version: var version } || due > now)
            return;
        var previous = await LastOfAsync(before, cancel);
        var receipt = ReceiptOf(before, RunReason.Scheduled, now);
        if (await verifications.FindAsync(key.Tenant, receipt.Id, cancel) is not { } current)
        {
            if (await budgets.FreeAtAsync(previous, now, cancel) is { } later)
            {
                await watch.CommitAsync(new(before with { DueAt = Spread.Within(later, TimeSpan.FromHours(1), key.Id) }, null, [], null), version, cancel);
                return;
            }

            current = await verifier.VerifyAgainAsync(previous, before.Inquiry, receipt, cancel);
        }

        // When another was faster, what it did is as good.
        await MoveOnAsync(Watching.After(before, previous, current, RunReason.Scheduled, now), current, version, cancel);
    }

    /// <summary>Judges the stored evidence by the tables and rules of now; where nothing is to be told, nothing is stored.</summary>
    internal async Task JudgeAgainAsync(CertificateKey key, CancellationToken cancel)
    {
        while (await watch.FindAsync(key.Tenant, key.Id, cancel) is { Certificate.StoppedAt: null } kept && !await JudgeAgainAsync(key, kept, cancel))
        {
        }
    }

    /// <returns>False when the certificate has moved on meanwhile.</returns>
    private async Task<bool> JudgeAgainAsync(CertificateKey key, KeptCertificate kept, CancellationToken cancel)
    {
        var (now, before) = (clock.GetUtcNow(), kept.Certificate);
        var previous = await LastOfAsync(before, cancel);
        var receipt = ReceiptOf(before, RunReason.RulesChanged, now);
        var stored = await verifications.FindAsync(key.Tenant, receipt.Id, cancel);
        var current = stored ?? await verifier.JudgeAgainAsync(previous, receipt, cancel);
        var step = Watching.After(before, previous, current, RunReason.RulesChanged, now);
        if (step.Events.Count == 0)
            return true;
        if (stored is null)
            await verifications.SaveAsync(current, cancel);
        return await MoveOnAsync(step, current, kept.Version, cancel);
    }

    private Task<bool> MoveOnAsync(Step step, Verification current, string version, CancellationToken cancel) =>
        watch.CommitAsync(new(step.Certificate, step.Entry, step.Events, BodyKey.Of(current)), version, cancel);

    private async Task<Verification> LastOfAsync(WatchedCertificate certificate, CancellationToken cancel) =>
        await verifications.FindAsync(certificate.Tenant, certificate.VerificationId, cancel)
        ?? throw new InvalidOperationException("The last verification of a certificate under watch is gone.");

    private static Receipt ReceiptOf(WatchedCertificate before, RunReason reason, DateTimeOffset now) =>
        Receipt.Derived(before.Seed, string.Create(CultureInfo.InvariantCulture, $"{before.Run + 1}:{reason}"), now);
}
