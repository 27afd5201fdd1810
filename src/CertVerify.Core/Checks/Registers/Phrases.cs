using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>States and times as words inside a sentence.</summary>
internal static class Phrases
{
    extension(int days)
    {
        /// <summary>"1 day", "17 days".</summary>
        public Sentence InDays => days switch
        {
            1 => $"1 day",
            _ => $"{days} days",
        };
    }

    extension(CertificationStatus status)
    {
        public Sentence Words => status switch
        {
            CertificationStatus.Active => $"active",
            CertificationStatus.AwaitingSurveillance => $"awaiting surveillance",
            CertificationStatus.NotYetValid => $"not yet valid",
            CertificationStatus.Superseded => $"replaced",
            CertificationStatus.Expired => $"expired",
            CertificationStatus.Suspended => $"suspended",
            CertificationStatus.Cancelled => $"cancelled",
            CertificationStatus.Withdrawn => $"withdrawn",
            _ => $"an unknown state",
        };
    }
}
