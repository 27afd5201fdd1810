using System.Text.Json.Serialization;

namespace CertVerify.Core.Sources;

/// <summary>How one source answered: "not there" and "could not ask" are different answers.</summary>
[JsonConverter(typeof(InWords<LookupOutcome>))]
public enum LookupOutcome
{
    Found,
    Absent,
    Unavailable,
}

/// <summary>One source's answer to one question.</summary>
/// <param name="Source">Who was asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Outcome">Found, absent or unavailable.</param>
/// <param name="Value">Set when found, and only then.</param>
/// <param name="Reason">Why it is unavailable or absent ("timeout", "confidential"), a short stable word.</param>
/// <param name="RetryAt">When it is worth asking again.</param>
public sealed record Lookup<T>(
    Source Source, DateTimeOffset AskedAt, LookupOutcome Outcome, T? Value = default, string? Reason = null, DateTimeOffset? RetryAt = null);

/// <summary>Makes lookups.</summary>
public static class Lookup
{
    public static Lookup<T> Found<T>(Source source, DateTimeOffset askedAt, T value) => new(source, askedAt, LookupOutcome.Found, value);

    public static Lookup<T> Absent<T>(Source source, DateTimeOffset askedAt, string? reason = null) =>
        new(source, askedAt, LookupOutcome.Absent, Reason: reason);

    public static Lookup<T> Unavailable<T>(Source source, DateTimeOffset askedAt, string reason, DateTimeOffset? retryAt = null) =>
        new(source, askedAt, LookupOutcome.Unavailable, Reason: reason, RetryAt: retryAt);
}
