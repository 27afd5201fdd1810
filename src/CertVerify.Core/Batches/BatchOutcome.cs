using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Batches;

/// <summary>What a verification came to, as a line of a list shows it; the whole of it is found by its id.</summary>
/// <param name="EffectiveUntil">Last day the certificate can be relied on, inclusive.</param>
public sealed record BatchOutcome(
    string VerificationId, string ReceiptNumber, DateTimeOffset VerifiedAt, Verdict Verdict, CertificationStatus Status, DateOnly? EffectiveUntil, Label Label)
{
    public static BatchOutcome Of(Verification verification)
    {
        ArgumentNullException.ThrowIfNull(verification);
        var judgement = verification.Judgement;
        return new(
            verification.Id, verification.ReceiptNumber, verification.VerifiedAt, judgement.Overall, judgement.Status.Unified, judgement.EffectiveUntil,
            Label.Of(verification.Case));
    }
}
