using System.Collections.Concurrent;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Telemetry;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>
/// Answers of one live register, kept for each tenant: the kept one while it is good, else a new one. Two of a tenant who ask the same at once share one
/// call, and a call once made is finished and kept even when everybody who wanted it has left, because it may have cost something.
/// </summary>
internal sealed class KeptAnswers(ILiveAnswerStore store, Source source, KeepingTimes times, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(string Tenant, string Question), Lazy<Task<Lookup<IReadOnlyList<RegistryRecord>>>>> underWay = new();

    /// <param name="question">The key of the question; two questions with one key have one answer.</param>
    /// <param name="about">The certificate that is looked for, and what has happened to its issuer.</param>
    /// <param name="ask">Puts the question.</param>
    /// <param name="cancel">Ends the waiting, not the call.</param>
    internal async Task<Lookup<IReadOnlyList<RegistryRecord>>> AskAsync(
        string question, RegistryQuestion about, Func<Task<RegisterAnswer>> ask, CancellationToken cancel)
    {
        var call = underWay.GetOrAdd((about.Tenant, question), _ => new(() => OnceAsync(question, about, ask)));
        return await call.Value.WaitAsync(cancel).ConfigureAwait(false);
    }

    private async Task<Lookup<IReadOnlyList<RegistryRecord>>> OnceAsync(string question, RegistryQuestion about, Func<Task<RegisterAnswer>> ask)
    {
        try
        {
            return await KeptOrNewAsync(question, about, ask).ConfigureAwait(false);
        }
        finally
        {
            underWay.TryRemove((about.Tenant, question), out _);
        }
    }

    private async Task<Lookup<IReadOnlyList<RegistryRecord>>> KeptOrNewAsync(string question, RegistryQuestion about, Func<Task<RegisterAnswer>> ask)
    {
        var now = clock.GetUtcNow();
        var kept = await store.FindAsync(about.Tenant, source.Id, question, CancellationToken.None).ConfigureAwait(false);
        var isGood = kept is not null && now < GoodUntil(kept, about);
        RegistrySpan.Answer(source.Id, isGood);
        if (isGood)
            return Said(kept!);

        switch (await ask().ConfigureAwait(false))
        {
            case RegisterAnswer.Given(var records, var reason):
                var answer = new LiveAnswer(now, records, reason);
                await store.KeepAsync(about.Tenant, source.Id, question, answer, CancellationToken.None).ConfigureAwait(false);
                return Said(answer);
            case RegisterAnswer.Missing(var reason, var retryAfter):
                return Lookup.Unavailable<IReadOnlyList<RegistryRecord>>(AsOf(kept?.AskedAt), now, reason, clock.GetUtcNow() + retryAfter);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    private DateTimeOffset GoodUntil(LiveAnswer kept, RegistryQuestion about)
    {
        var usual = kept switch
        {
            { Records: [] } => times.WithoutRecords,
            _ when !kept.Records.Any(about.IsAbout) => times.WithoutThisOne,
            _ => times.WithThisOne,
        };
        var afterAlert = TimeSpan.FromDays(FreshnessLimits.AfterAlert);
        var askedOn = DateOnly.FromDateTime(kept.AskedAt.UtcDateTime);
        return kept.AskedAt + (askedOn <= about.AlertedBy(clock) && afterAlert < usual ? afterAlert : usual);
    }

    private Lookup<IReadOnlyList<RegistryRecord>> Said(LiveAnswer answer) => answer.Records.Count > 0
        ? Lookup.Found(AsOf(answer.AskedAt), answer.AskedAt, answer.Records)
        : Lookup.Absent<IReadOnlyList<RegistryRecord>>(AsOf(answer.AskedAt), answer.AskedAt, answer.Reason);

    private Source AsOf(DateTimeOffset? time) => source with { AsOf = time is { } asked ? DateOnly.FromDateTime(asked.UtcDateTime) : null };
}

/// <summary>How long an answer is used again: one with the certificate that is looked for, one with others of its holder only, and one with none.</summary>
internal sealed record KeepingTimes(TimeSpan WithThisOne, TimeSpan WithoutThisOne, TimeSpan WithoutRecords);

/// <summary>What a live register said, in our words.</summary>
internal abstract record RegisterAnswer
{
    private RegisterAnswer()
    {
    }

    /// <summary>Its records, or none.</summary>
    internal sealed record Given(IReadOnlyList<RegistryRecord> Records, string? Reason = null) : RegisterAnswer;

    /// <summary>It could not be asked.</summary>
    internal sealed record Missing(string Reason, TimeSpan? RetryAfter = null) : RegisterAnswer;
}
