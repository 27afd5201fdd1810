using System.Globalization;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>States and days as words inside a sentence.</summary>
internal static class Phrases
{
    extension(DateOnly day)
    {
        /// <summary>"16 November 2026".</summary>
        public string Words => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
    }

    extension(CertificationStatus status)
    {
        public string Words => status switch
        {
            CertificationStatus.Active => "active",
            CertificationStatus.AwaitingSurveillance => "awaiting surveillance",
            CertificationStatus.NotYetValid => "not yet valid",
            CertificationStatus.Superseded => "replaced",
            CertificationStatus.Expired => "expired",
            CertificationStatus.Suspended => "suspended",
            CertificationStatus.Cancelled => "cancelled",
            CertificationStatus.Withdrawn => "withdrawn",
            _ => "an unknown state",
        };
    }
}
