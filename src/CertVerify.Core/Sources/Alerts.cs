using CertVerify.Core.Tables;

namespace CertVerify.Core.Sources;

/// <summary>What happened to an issuer that makes older answers about its certificates doubtful.</summary>
public static class Alerts
{
    extension(IssuerEvidence issuer)
    {
        /// <summary>The last day up to the one given on which the issuer's accreditation was suspended or withdrawn, by a confirmed row; null when it was not.</summary>
        public DateOnly? AlertedBy(DateOnly day) => issuer.Accreditations
            .Where(row => row is { Status: AccreditationStatus.Suspended or AccreditationStatus.Withdrawn, Provenance.Confirmed: true } && row.StatusSince <= day)
            .Max(row => row.StatusSince);
    }
}
