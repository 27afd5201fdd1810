using System.Collections.Concurrent;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Telemetry;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>
/// Answers of one live register, kept for each tenant: the kept one while it is good, else a new one. Two of a tenant who ask the same at once share one
/// call, and a call once made is finished and kept even when everybody who wanted it has left, because it may have cost something.
/// </summary>
internal sealed class KeptAnswers<TRecord>(ILiveAnswerStore store, Source source, Keeping<TRecord> goodUntil, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(string Tenant, string Question), Lazy<Task<Lookup<IReadOnlyList<TRecord>>>>> underWay = new();

    /// <param name="question">The key of the question; two questions with one key have one answer.</param>
    /// <param name="about">The certificate that is looked for, and what has happened to its issuer.</param>
    /// <param name="ask">Puts the question.</param>
    /// <param name="cancel">Ends the waiting, not the call.</param>
    internal async Task<Lookup<IReadOnlyList<TRecord>>> AskAsync(
        string question, RegistryQuestion about, Func<Task<RegisterAnswer<TRecord>>> ask, CancellationToken cancel)
    {
        var call = underWay.GetOrAdd((about.Tenant, question), _ => new(() => OnceAsync(question, about, ask)));
        return await call.Value.WaitAsync(cancel).ConfigureAwait(false);
    }

    private async Task<Lookup<IReadOnlyList<TRecord>>> OnceAsync(string question, RegistryQuestion about, Func<Task<RegisterAnswer<TRecord>>> ask)
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

    private async Task<Lookup<IReadOnlyList<TRecord>>> KeptOrNewAsync(string question, RegistryQuestion about, Func<Task<RegisterAnswer<TRecord>>> ask)
    {
        var now = clock.GetUtcNow();
        var kept = await store.FindAsync<TRecord>(about.Tenant, source.Id, question, CancellationToken.None).ConfigureAwait(false);
        var isGood = kept is not null && now < goodUntil(kept, about);
        RegistrySpan.Answer(source.Id, isGood);
        if (isGood)
            return Said(kept!);

        switch (await ask().ConfigureAwait(false))
        {
            case RegisterAnswer<TRecord>.Given(var records, var reason):
                var answer = new LiveAnswer<TRecord>(now, records, reason);
                await store.KeepAsync(about.Tenant, source.Id, question, answer, CancellationToken.None).ConfigureAwait(false);
                return Said(answer);
            case RegisterAnswer<TRecord>.Missing(var reason, var retryAfter):
                return Lookup.Unavailable<IReadOnlyList<TRecord>>(AsOf(kept?.AskedAt), now, reason, clock.GetUtcNow() + retryAfter);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    private Lookup<IReadOnlyList<TRecord>> Said(LiveAnswer<TRecord> answer) => answer.Records.Count > 0
        ? Lookup.Found(AsOf(answer.AskedAt), answer.AskedAt, answer.Records)
        : Lookup.Absent<IReadOnlyList<TRecord>>(AsOf(answer.AskedAt), answer.AskedAt, answer.Reason);

    private Source AsOf(DateTimeOffset? time) => source with { AsOf = time is { } asked ? DateOnly.FromDateTime(asked.UtcDateTime) : null };
}

/// <summary>Until when a kept answer is used again.</summary>
internal delegate DateTimeOffset Keeping<TRecord>(LiveAnswer<TRecord> kept, RegistryQuestion about);

/// <summary>What a live register said, in our words.</summary>
internal abstract record RegisterAnswer<TRecord>
{
    private RegisterAnswer()
    {
    }

    /// <summary>Its records, or none.</summary>
    internal sealed record Given(IReadOnlyList<TRecord> Records, string? Reason = null) : RegisterAnswer<TRecord>;

    /// <summary>It could not be asked.</summary>
    internal sealed record Missing(string Reason, TimeSpan? RetryAfter = null) : RegisterAnswer<TRecord>;
}
