using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>How old a register's answer is, and how old it may be.</summary>
internal static class Ages
{
    extension(Case @case)
    {
        /// <summary>Days between the register's answer and the day asked about; never negative, null when the register does not date its extract.</summary>
        public int? AgeOf(Lookup<IReadOnlyList<RegistryRecord>> lookup) =>
            lookup.FreshOn is { } fresh ? Math.Max(0, @case.Day.DayNumber - fresh.DayNumber) : null;

        /// <summary>How many days old the answer may be without a warning; only one when something has happened to the issuer since.</summary>
        public int LimitOf(Lookup<IReadOnlyList<RegistryRecord>> lookup) =>
            @case.AlertedOn is { } alert && lookup.FreshOn <= alert ? Math.Min(FreshnessLimits.AfterAlert, lookup.Source.FreshForDays) : lookup.Source.FreshForDays;

        /// <summary>Beyond twice its limit an answer is shown and not relied on.</summary>
        public bool IsTooOld(Lookup<IReadOnlyList<RegistryRecord>> lookup) => @case.AgeOf(lookup) is not { } age || age > 2 * @case.LimitOf(lookup);

        /// <summary>Whether a record comes from an answer that is too old to rely on.</summary>
        public bool IsStale(Registration found) => @case.LookupOf(found) is { } lookup && @case.IsTooOld(lookup);

        /// <summary>Whether it comes from one that is older than goes without a warning.</summary>
        public bool IsPastLimit(Registration found) => @case.LookupOf(found) is { } lookup && !(@case.AgeOf(lookup) <= @case.LimitOf(lookup));

        /// <summary>A question about a past day is not answered by a state that began later.</summary>
        public bool IsNewerThanTheDay(RegistryRecord record) =>
            record.StatusSince is { } since ? since > @case.Day : record.Status is CertificationStatus.Expired && record.ExpiresOn >= @case.Day;

        /// <summary>When something happened to the issuer that makes answers from before doubtful; null when nothing did.</summary>
        public DateOnly? AlertedOn => @case.Evidence.Issuer.AlertedBy(@case.Day);

        private Lookup<IReadOnlyList<RegistryRecord>>? LookupOf(Registration found) => @case.Evidence.Registers.FirstOrDefault(lookup => lookup.Source == found.Source);
    }

    extension(Lookup<IReadOnlyList<RegistryRecord>> lookup)
    {
        /// <summary>The day the answer was fresh: by its own account, or for a live answer the day it was given.</summary>
        public DateOnly? FreshOn => lookup.Source.AsOf
            ?? (lookup.Source.SnapshotSha256 is null ? DateOnly.FromDateTime(lookup.AskedAt.UtcDateTime) : null);
    }
}
