using System.Security.Cryptography;
using System.Text;
using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Monitoring.Rules;
using CertVerify.Core.Normalising;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring;

/// <summary>What one verification makes of a certificate under watch.</summary>
public sealed record Step(WatchedCertificate Certificate, HistoryEntry Entry, IReadOnlyList<WatchEvent> Events);

/// <summary>Takes a certificate under watch from one verification to the next: what changed, what is told, when it is due again. Pure, so that a repeated run comes out the same.</summary>
public static class Watching
{
    private const int MostTold = 100;

    /// <summary>The id under which this is watched: made of tenant, number, issuer and what is asked, so that the same question is watched once.</summary>
    /// <param name="otherwise">What tells the certificate where it has no number: the fingerprint of its file.</param>
    public static string IdOf(string tenant, Inquiry inquiry, Claim claim, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var @case = new Case(inquiry, claim, new(), default);
        string?[] asked =
        [
            tenant, @case.Number is { } number ? Numbers.Canonical(number) : otherwise, Plain(@case.IssuerName), inquiry.Standard, inquiry.Policy,
            Plain(inquiry.Holder?.Name), inquiry.Holder?.Address, inquiry.Holder?.Country,
            .. inquiry.Holder?.Identifiers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}:{one.Value}") ?? [],
            inquiry.Need?.Standard, inquiry.Need?.Product, inquiry.Need?.Site, inquiry.Need?.Sector, .. inquiry.Need?.Processes ?? [],
        ];
        return Hash("watch", asked);
    }

    /// <summary>Puts a certificate under watch, from a verification of it.</summary>
    /// <param name="seed">A secret that nobody can guess.</param>
    public static Step Begin(string tenant, Verification verification, string seed, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(verification);
        var judgement = verification.Judgement;
        var unwatched = new WatchedCertificate
        {
            Id = IdOf(tenant, verification.Inquiry, verification.Claim, verification.Evidence.Document?.Sha256 ?? verification.Id),
            Tenant = tenant,
            CreatedAt = now,
            Inquiry = verification.Inquiry with { AsOf = null },
            Seed = seed,
            Run = 0,
            Label = Label.Of(verification.Case),
            VerificationId = verification.Id,
            VerifiedAt = verification.VerifiedAt,
            Verdict = judgement.Overall,
            Status = judgement.Status,
            Memory = new(),
        };
        return After(unwatched, null, verification, RunReason.First, now);
    }

    /// <param name="before">The certificate as it was.</param>
    /// <param name="previous">Its last verification; null for the first.</param>
    /// <param name="current">The new one.</param>
    /// <param name="now">When this happens.</param>
    public static Step After(WatchedCertificate before, Verification? previous, Verification current, RunReason reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(current);
        var sight = new Sight(before, previous, current, reason, DateOnly.FromDateTime(now.UtcDateTime));
        List<Happening> happened = [.. Found(sight).Where(one => one.Key is null || !before.Memory.Told.Contains(one.Key))];
        var (run, judgement) = (before.Run + 1, current.Judgement);
        var memory = Remembered(sight, happened);
        var certificate = before with
        {
            Run = run,
            Label = Label.Of(sight.Case),
            VerificationId = current.Id,
            VerifiedAt = current.VerifiedAt,
            Verdict = judgement.Overall,
            Status = judgement.Status,
            EffectiveUntil = judgement.EffectiveUntil,
            // What a changed rule touches is looked up anew at once.
            DueAt = reason is RunReason.RulesChanged ? now : Schedule.NextAt(before.Id, run, current, memory.Unanswered),
            Memory = memory,
        };
        var entry = new HistoryEntry(
            run, reason, current.Id, previous?.Id, current.VerifiedAt, judgement.Overall, judgement.Status,
            [.. happened.Where(one => !one.IsOfTenant).Select(one => new Change(one.Code, one.What, one.Before, one.After, one.Because))]);
        return new(certificate, entry, [.. happened.Select(one => Event(one, certificate, previous, run, now))]);
    }

    private static IEnumerable<Happening> Found(Sight sight) =>
    [
        .. StatusChange.In(sight), .. VerdictChange.In(sight), .. ExpiryNear.In(sight), .. RecordChange.In(sight), .. BodyChange.In(sight),
        .. EditionEnding.In(sight), .. Disappearance.In(sight), .. SourceDown.In(sight), .. Successor.In(sight), .. RulesChange.In(sight),
    ];

    private static Memory Remembered(Sight sight, List<Happening> happened)
    {
        var before = sight.Before.Memory;
        var answered = new Dictionary<string, DateOnly>(before.Answered);
        foreach (var (source, day) in sight.AnsweredOn)
            answered[source] = day;
        return new()
        {
            Record = sight.Record ?? before.Record,
            Unanswered = sight.Current.Judgement.Overall.SubIndication is SubIndication.TryLater ? before.Unanswered + 1 : 0,
            Answered = answered,
            Told = [.. before.Told.Concat(happened.Select(one => one.Key).OfType<string>()).TakeLast(MostTold)],
        };
    }

    private static WatchEvent Event(Happening happened, WatchedCertificate certificate, Verification? previous, int run, DateTimeOffset now) => new()
    {
        Id = "evt_" + (happened.IsOfTenant
            ? Hash("event", [certificate.Tenant, happened.Key!])
            : Hash("event", [certificate.Tenant, certificate.Id, $"{run}", happened.Code, happened.What, happened.Key ?? ""])),
        Tenant = certificate.Tenant,
        Kind = happened.Kind,
        Code = happened.Code,
        Severity = happened.Severity,
        OccurredAt = now,
        Because = happened.Because,
        CertificateId = happened.IsOfTenant ? null : certificate.Id,
        CertificateNumber = happened.IsOfTenant ? null : certificate.Label.Number,
        VerificationId = happened.IsOfTenant ? null : certificate.VerificationId,
        PreviousVerificationId = happened.IsOfTenant ? null : previous?.Id,
        Before = happened.Before,
        After = happened.After,
    };

    private static string? Plain(string? name) => name is null ? null : Names.WithoutLegalForm(name);

    private static string Hash(string kind, IReadOnlyList<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{string.Join('\n', parts)}")))[..32];
}
