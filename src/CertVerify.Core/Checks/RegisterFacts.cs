using System.Runtime.CompilerServices;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks;

/// <summary>A record together with the register that holds it.</summary>
internal sealed record Registration(RegistryRecord Record, Source Source)
{
    public Sentence Cited => Source.Cited;

    public DateOnly? Begins => Record.ValidFrom ?? Record.IssuedOn;

    public bool CoversDay(DateOnly day) => (Record.ExpiresOn is not { } last || day <= last) && (Begins is not { } first || first <= day);
}

/// <summary>What the registers hold about a case. Commercial copies are left out: they never decide.</summary>
internal static class RegisterFacts
{
    /// <summary>Nearly every check asks; what was worked out is kept as long as the case.</summary>
    private static readonly ConditionalWeakTable<Case, Known> WorkedOut = [];

    extension(Case @case)
    {
        /// <summary>Every record found, in the order in which registers are believed: the nearest to the issuer first, the newer of equals, and last what is too old to rely on.</summary>
        public IReadOnlyList<Registration> Registrations => @case.Once.Registrations ??= [.. @case.Evidence.Registers
            .Where(lookup => lookup.Outcome is LookupOutcome.Found && lookup.Source.Coverage is not Coverage.Derived)
            .OrderBy(@case.IsTooOld)
            .ThenBy(lookup => lookup.Source.Keeper)
            .ThenByDescending(lookup => lookup.FreshOn)
            .SelectMany(lookup => (lookup.Value ?? []).Select(record => new Registration(record, lookup.Source)))];

        /// <summary>The records under this certificate's number that may be about it: its issuer, where both are named, is the same, or else its holder.</summary>
        public IReadOnlyList<Registration> OfThisNumber => @case.Once.OfThisNumber ??= [.. @case.Registrations
            .Where(found => @case.IsNumber(found.Record.CertificateNumber))
            .Where(found => found.Record.CertificationBody is not { } issuer || @case.IssuerName is null || @case.IsIssuer(issuer) || @case.IsHolder(found.Record))];

        /// <summary>The records of this certificate in the register believed first: one, or one for each standard; none when several issuers use the number.</summary>
        public IReadOnlyList<Registration> OfThisCertificate => @case.Once.OfThisCertificate ??= @case.BestOfEachStandard();

        /// <summary>The record of this certificate, and the worst where it has one for each standard; null when there is none.</summary>
        public Registration? Registration => @case.Once.Registration ??= @case.OfThisCertificate
            .OrderByDescending(@case.GravityOf)
            .ThenBy(found => found.Record.ExpiresOn ?? DateOnly.MaxValue)
            .FirstOrDefault();

        /// <summary>Of several cycles under one number: the one that covers the day, else the gravest; null when there is none.</summary>
        public Registration? Running(IEnumerable<Registration> cycles) => cycles
            .OrderByDescending(found => found.CoversDay(@case.Day))
            .ThenBy(found => found.Record.Status is CertificationStatus.Superseded)
            .ThenByDescending(found => found.Record.Status.Gravity)
            .FirstOrDefault();

        /// <summary>Whether a printed or typed number is this certificate's, in any of the readings of its letters.</summary>
        public bool IsNumber(string number) =>
            @case.Number is { } claimed && Same.Number(claimed, number)
            || @case.Claim.CertificateNumber?.Alternatives is { } readings && readings.Any(reading => Same.Number(reading, number));

        /// <summary>Whether further numbers on the paper can be those of its other standards: none where one number is registered for all of them.</summary>
        public bool MayHaveSeveralNumbers => @case.Claim.Standards.Count > 1
            && @case.Claim.Standards.Any(claimed => !@case.OfThisCertificate.Any(found => found.Record.Standards.Any(held => held.Designation == claimed.Value.Designation)));

        /// <summary>How the holder named on the paper, or else by the buyer, compares with a record's; null when either is not named.</summary>
        public Match? HolderOf(RegistryRecord record) => @case.HolderName is { } holder && record.HolderName is { } found
            ? HolderMatch.Compare(holder, found, new HolderFacts
            {
                AskedIdentifiers = [.. @case.Claim.Identifiers.Select(identifier => identifier.Value)],
                AreAskedPrinted = true,
                FoundIdentifiers = record.HolderIdentifiers,
                OtherNames = record.OtherHolderNames,
            })
            : null;

        public bool IsHolder(RegistryRecord record) => @case.HolderOf(record) is { IsSure: true };

        /// <summary>What is not accredited or has ended weighs as if it had expired, whatever its status.</summary>
        private int GravityOf(Registration found) => found.Record.Accredited is false || found.Record.ExpiresOn < @case.Day
            ? Math.Max(found.Record.Status.Gravity, CertificationStatus.Expired.Gravity)
            : found.Record.Status.Gravity;

        private Known Once => WorkedOut.GetOrCreateValue(@case);

        private IReadOnlyList<Registration> BestOfEachStandard()
        {
            var candidates = @case.Unambiguous(@case.OfThisNumber);
            var believed = candidates.Where(found => found.Source == candidates[0].Source).ToList();
            var ofEachStandard = believed
                .Where(found => !believed.Exists(other => @case.IsCycleBefore(found, other)))
                .GroupBy(found => string.Join('+', found.Record.Standards.Select(standard => standard.Designation).Order(StringComparer.Ordinal)))
                .Select(@case.BestFitting)
                .ToList();
            IReadOnlyList<string> inQuestion = @case.Claim.Standards is [_, ..] claimed
                ? [.. claimed.Select(standard => standard.Value.Designation)]
                : @case.Inquiry.StandardInQuestion is { } asked ? [asked.Designation] : [];
            var ofStandardsInQuestion = ofEachStandard.FindAll(found => found.Record.Standards.Any(held => inQuestion.Contains(held.Designation)));
            return ofStandardsInQuestion is [_, ..] ? ofStandardsInQuestion : ofEachStandard;
        }

        /// <summary>Whether another covers the day, and all standards of one that does not and that is not the one on the paper.</summary>
        private bool IsCycleBefore(Registration found, Registration other) =>
            !found.CoversDay(@case.Day) && other.CoversDay(@case.Day) && (found.Record.ExpiresOn is not { } last || last != @case.Claim.ExpiresOn?.Value)
            && found.Record.Standards.All(standard => other.Record.Standards.Any(held => held.Designation == standard.Designation));

        /// <summary>A number that several issuers use names one certificate only together with its issuer or its holder.</summary>
        private IReadOnlyList<Registration> Unambiguous(IReadOnlyList<Registration> found)
        {
            if (@case.IssuerName is not null || !HasSeveralIssuers(found))
                return found;
            IReadOnlyList<Registration> ofHolder = [.. found.Where(one => @case.IsHolder(one.Record))];
            return HasSeveralIssuers(ofHolder) ? [] : ofHolder;
        }

        /// <summary>Of several cycles under one number: one that follows the paper's and is held back already, else the one that the paper shows, else the one that runs, else the gravest.</summary>
        private Registration BestFitting(IEnumerable<Registration> cycles) =>
            @case.Running(cycles.Where(@case.IsSuccessorHeldBack))
            ?? @case.Running(cycles.Where(found => found.Record.ExpiresOn is { } last && last == @case.Claim.ExpiresOn?.Value))
            ?? @case.Running(cycles)!;

        private bool IsSuccessorHeldBack(Registration found) => found.CoversDay(@case.Day) && found.Record.ExpiresOn > @case.Claim.ExpiresOn?.Value
            && found.Record.Status is CertificationStatus.Suspended or CertificationStatus.Cancelled or CertificationStatus.Withdrawn;
    }

    extension(Source source)
    {
        /// <summary>"Example register (as of 1 November 2026)".</summary>
        public Sentence Cited => source.AsOf is { } day ? (Sentence)$"{source.Name} (as of {day})" : $"{source.Name}";
    }

    extension(CertificationStatus status)
    {
        /// <summary>How much speaks against relying on it; not knowing is graver than any state that still holds.</summary>
        public int Gravity => status is CertificationStatus.Unknown ? (int)CertificationStatus.AwaitingSurveillance * 2 + 1 : (int)status * 2;
    }

    private static bool HasSeveralIssuers(IReadOnlyList<Registration> found)
    {
        var issuers = found.Select(one => one.Record.CertificationBody).OfType<string>().ToList();
        return issuers.Exists(issuer => !IssuerMatch.AreAlike(issuer, issuers[0]));
    }

    private sealed class Known
    {
        public IReadOnlyList<Registration>? Registrations { get; set; }

        public IReadOnlyList<Registration>? OfThisNumber { get; set; }

        public IReadOnlyList<Registration>? OfThisCertificate { get; set; }

        public Registration? Registration { get; set; }
    }
}
