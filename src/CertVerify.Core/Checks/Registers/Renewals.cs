using CertVerify.Core.Matching;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>What came before a certificate and what took its place, as far as registers can know.</summary>
internal static class Renewals
{
    extension(Case @case)
    {
        /// <summary>An active certification of the same holder, standard and issuer that covers the day; it may carry another number and be for another place.</summary>
        public Registration? InForce => @case.AllInForce.FirstOrDefault();

        /// <summary>The certification in force before this one takes effect: at the same place, as far as places are stated.</summary>
        public Registration? Predecessor => @case.AllInForce.FirstOrDefault(@case.IsOfThisPlace);

        /// <summary>The certification in force that took the place of this one: at the same place, begun later, and not only a register's word against a nearer one's.</summary>
        public Registration? Renewal => @case.AllInForce.FirstOrDefault(found => @case.IsOfThisPlace(found) && @case.Follows(found));

        /// <summary>Whether the certificate may have been renewed since the register's answer: no paper says otherwise, and the answer is too old or the paper began after what the register can know.</summary>
        public bool MayBeRenewedSince(Registration found) => @case.Claim.ExpiresOn?.Value is { } printed
            ? printed >= @case.Day && !(printed <= found.Record.ExpiresOn) && (@case.IsStale(found) || @case.IsNewerThan(found))
            : @case.IsStale(found);

        /// <summary>Whether the paper is from after what the register can know.</summary>
        public bool IsNewerThan(Registration found) => (@case.Claim.IssuedOn ?? @case.Claim.ValidFrom)?.Value is { } printed
            && printed > found.Source.AsOf?.AddDays(-found.Source.LagDays) && found.Record.IssuedOn != printed && found.Record.ValidFrom != printed;

        private IEnumerable<Registration> AllInForce => @case.Registrations.Where(found =>
            found.Record.Status is CertificationStatus.Active && found.CoversDay(@case.Day) && found.Record.ExpiresOn is not null && !@case.IsStale(found) && @case.IsSibling(found.Record));

        private bool IsOfThisPlace(Registration found) =>
            (@case.Claim.HolderAddress?.Value ?? @case.Registration?.Record.HolderAddress) is not { } ours
            || found.Record.HolderAddress is not { } theirs
            || !AddressMatch.MayBeApart(AddressMatch.Compare(ours, theirs));

        private bool Follows(Registration found) => @case.Registration is not { } former
            || found.Source == former.Source && (found.Begins is null || former.Begins is null) && @case.IsNumber(found.Record.CertificateNumber)
            || found.Begins > former.Begins && (found.Source == former.Source || !@case.IsNumber(found.Record.CertificateNumber));

        private bool IsSibling(RegistryRecord record) =>
            @case.IsHolder(record)
            && record.CertificationBody is { } issuer && @case.IsIssuer(issuer)
            && @case.Standards is [_, ..] && @case.Standards.All(claimed => record.Standards.Any(held => held.Designation == claimed.Designation));
    }
}
