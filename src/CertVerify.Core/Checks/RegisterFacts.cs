using System.Globalization;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks;

/// <summary>A record together with the register that holds it.</summary>
internal sealed record Registration(RegistryRecord Record, Source Source)
{
    /// <summary>"Example register (as of 1 November 2026)".</summary>
    public string Cited => Source.AsOf is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Source.Name} (as of {day:d MMMM yyyy})") : Source.Name;

    public bool CoversDay(DateOnly day) =>
        (Record.ExpiresOn is not { } last || day <= last) && ((Record.ValidFrom ?? Record.IssuedOn) is not { } first || first <= day);
}

/// <summary>What the registers hold about a case. Commercial copies are left out: they never decide.</summary>
internal static class RegisterFacts
{
    extension(Case @case)
    {
        /// <summary>Every record found, the most authoritative register first.</summary>
        public IReadOnlyList<Registration> Registrations => [.. @case.Evidence.Registers
            .Where(lookup => lookup.Outcome is LookupOutcome.Found && lookup.Source.Coverage is not Coverage.Derived)
            .OrderBy(lookup => lookup.Source.Coverage)
            .ThenByDescending(lookup => lookup.Source.AsOf)
            .SelectMany(lookup => (lookup.Value ?? []).Select(record => new Registration(record, lookup.Source)))];

        /// <summary>The records with this certificate's number whose issuer is not another one than named.</summary>
        public IReadOnlyList<Registration> OfThisNumber => [.. @case.Registrations
            .Where(found => @case.Number is { } number && Same.Number(number, found.Record.CertificateNumber))
            .Where(found => found.Record.CertificationBody is not { } issuer || @case.IssuerName is null || @case.IsIssuer(issuer))];

        /// <summary>The record of this certificate; null when there is none, or several issuers use the number and none was named.</summary>
        public Registration? Registration
        {
            get
            {
                var records = @case.OfThisNumber;
                var issuers = records.Select(found => found.Record.CertificationBody).OfType<string>();
                return @case.IssuerName is null && issuers.Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any()
                    ? null
                    : records
                        .OrderByDescending(found => found.Record.ExpiresOn is { } last && last == @case.Claim.ExpiresOn?.Value)
                        .ThenByDescending(found => found.CoversDay(@case.Day))
                        .FirstOrDefault();
            }
        }

        /// <summary>An active certification of the same holder, standard and issuer that covers the day; it may carry another number.</summary>
        public Registration? InForce => @case.Registrations.FirstOrDefault(found =>
            found.Record.Status is CertificationStatus.Active && found.CoversDay(@case.Day) && found.Record.ExpiresOn is not null && @case.IsSibling(found.Record));

        private bool IsSibling(RegistryRecord record) =>
            @case.HolderName is { } holder && record.HolderName is { } found && Same.Name(holder, found)
            && record.CertificationBody is { } issuer && @case.IsIssuer(issuer)
            && @case.Standards is [_, ..] && @case.Standards.All(claimed => record.Standards.Any(held => held.Designation == claimed.Designation));
    }
}
