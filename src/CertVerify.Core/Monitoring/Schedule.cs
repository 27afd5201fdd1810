using System.Globalization;
using CertVerify.Core.Checks;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring;

/// <summary>When a certificate under watch is verified again (CHECKS.md, section C11).</summary>
public static class Schedule
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(24);

    /// <summary>A tenth later than the interval at most; never earlier, because an answer that a register gave for that long would only be heard again.</summary>
    private const double Jitter = 0.1;

    /// <summary>How far into a day its milestones are looked at.</summary>
    private static readonly TimeSpan Morning = TimeSpan.FromHours(6);

    /// <param name="id">Of the certificate; the same one is always as far from the full hour.</param>
    /// <param name="run">The number of the verification.</param>
    /// <param name="unanswered">How many in a row, this one included, ended in "try later".</param>
    public static DateTimeOffset NextAt(string id, int run, Verification verification, int unanswered)
    {
        ArgumentNullException.ThrowIfNull(verification);
        var (now, judgement) = (verification.VerifiedAt, verification.Judgement);
        var spread = Spread.Of(string.Create(CultureInfo.InvariantCulture, $"{id}:{run}"));
        var @case = verification.Case;
        var days = Intervals.Days(@case, judgement.Overall, judgement.Status, judgement.Findings);
        if (days == 0)
            return now + Retry(verification, unanswered) * (1 + Jitter * spread);
        var usual = now + TimeSpan.FromDays(days) * (1 + Jitter * spread);
        var milestone = DaysToTell(@case).Where(day => day > @case.Day).Cast<DateOnly?>().Min();
        return milestone is { } day && Begins(day) + Morning * spread is var morning && morning < usual ? morning : usual;
    }

    /// <summary>A quarter of an hour, then twice as long each time up to a day; not before a source that named a time wants to be asked again.</summary>
    private static TimeSpan Retry(Verification verification, int unanswered)
    {
        var backoff = FirstRetry * Math.Pow(2, Math.Clamp(unanswered - 1, 0, 10));
        var asked = verification.Evidence.Registers.Where(lookup => lookup.Outcome is LookupOutcome.Unavailable).Min(lookup => lookup.RetryAt) - verification.VerifiedAt;
        return new[] { asked > backoff ? asked.Value : backoff, LongestRetry }.Min();
    }

    /// <summary>The days on which there is something to tell, and the first day after the end.</summary>
    private static IEnumerable<DateOnly> DaysToTell(Case @case)
    {
        var expiry = @case.ExpiresOn is { } last ? Milestones.OfExpiry(last).Select(milestone => milestone.Day).Append(last.AddDays(1)) : [];
        return expiry.Concat(@case.EndingEditions.SelectMany(edition => Milestones.OfEdition(edition.ValidUntil!.Value).Select(milestone => milestone.Day)));
    }

    private static DateTimeOffset Begins(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
