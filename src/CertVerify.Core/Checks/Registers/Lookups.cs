using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>What the registers answered, seen as lookups: who was silent, who could not be asked, and whose silence is a fact.</summary>
internal static class Lookups
{
    /// <summary>Below this a number read off a page may have been misread.</summary>
    private const double CertainlyRead = 0.9;

    extension(Case @case)
    {
        /// <summary>The registers asked; copies of others are left out, because they never decide.</summary>
        public IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> Asked =>
            [.. @case.Evidence.Registers.Where(lookup => lookup.Source.Coverage is not Coverage.Derived).OrderBy(lookup => lookup.Source.Keeper)];

        public IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> Unreachable =>
            [.. @case.Asked.Where(lookup => lookup.Outcome is LookupOutcome.Unavailable)];

        /// <summary>The registers that answered and hold no record of this certificate.</summary>
        public IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> Silent => [.. @case.Asked.Where(lookup =>
            lookup.Outcome is not LookupOutcome.Unavailable && !@case.OfThisNumber.Any(found => found.Source == lookup.Source))];

        /// <summary>A register that must list every valid certificate and does not list this one; null when its silence can have another cause.</summary>
        public Source? DefinitelySilent => @case.Silent
            .Where(lookup => lookup.Source.Coverage is Coverage.CompleteAuthoritative && !lookup.IsConfidential)
            .Where(lookup => @case.IsNumberCertain && @case.AgeOf(lookup) <= lookup.Source.FreshForDays && @case.ShouldBeListed(lookup))
            .Select(lookup => lookup.Source)
            .FirstOrDefault();

        /// <summary>Days between the register's answer and the day asked about; never negative, null when the register does not date its extract.</summary>
        public int? AgeOf(Lookup<IReadOnlyList<RegistryRecord>> lookup) =>
            lookup.FreshOn is { } fresh ? Math.Max(0, @case.Day.DayNumber - fresh.DayNumber) : null;

        /// <summary>Whether the certificate was issued long enough before the register's answer to be in it.</summary>
        public bool ShouldBeListed(Lookup<IReadOnlyList<RegistryRecord>> lookup) =>
            @case.IssuedOn is not { } issued ? lookup.Source.LagDays == 0 : lookup.FreshOn is { } fresh && issued.AddDays(lookup.Source.LagDays) <= fresh;

        private bool IsNumberCertain => @case.Number is not null && (@case.Claim.CertificateNumber is not { } read || read.Confidence >= CertainlyRead);
    }

    extension(Lookup<IReadOnlyList<RegistryRecord>> lookup)
    {
        public bool IsConfidential => lookup.Outcome is LookupOutcome.Absent && lookup.Reason is "confidential";

        /// <summary>The day the answer was fresh: by its own account, or for a live answer the day it was given.</summary>
        public DateOnly? FreshOn => lookup.Source.AsOf
            ?? (lookup.Source.SnapshotSha256 is null ? DateOnly.FromDateTime(lookup.AskedAt.UtcDateTime) : null);
    }
}
