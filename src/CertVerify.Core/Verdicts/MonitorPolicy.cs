using CertVerify.Core.Checks.AccreditationBodies;
using CertVerify.Core.Checks.Dates;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Checks.Holders;
using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Checks.Numbers;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Checks.Scopes;
using CertVerify.Core.Checks.Sectors;
using CertVerify.Core.Checks.Standards;
using CertVerify.Core.Checks.Wordings;
using static CertVerify.Core.Checks.Level;

namespace CertVerify.Core.Verdicts;

/// <summary>For certificates on watch: what can change after the first verification, and what a verdict needs.</summary>
internal static class MonitorPolicy
{
    public static readonly Policy Policy = new("monitor", "1", "For certificates on watch: what can change after the first verification, and what a verdict needs.",
    [
        new(EnoughToIdentify.Check, Fail),
        new(FileRead.Check, Fail),
        new(IsCertification.Check, Fail),
        new(ReadWithConfidence.Check, Fail),

        new(UsableNumber.Check, Fail),
        new(OneCertificate.Check, Fail),

        new(IssuerKnown.Check, Fail),
        new(IssuerAccredited.Check, Fail),
        new(AccreditedForStandard.Check, Fail),
        new(AccreditationClaimed.Check, Fail),
        new(WithinTransferWindow.Check, Fail),

        new(AccreditorKnown.Check, Fail),
        new(AccreditorRecognised.Check, Fail),
        new(RecognisedForStandard.Check, Warn),
        new(InGoodStanding.Check, Fail),
        new(NotALookAlike.Check, Fail),
        new(AccreditorListsIssuer.Check, Fail),

        new(StandardKnown.Check, Fail),
        new(EditionInForce.Check, Fail),
        new(EditionExistedAtIssue.Check, Fail),
        new(ExpiryWithinTransition.Check, Warn),
        new(RequiredStandardHeld.Check, Fail),

        new(NotExpired.Check, Fail),
        new(AlreadyValid.Check, Fail),
        new(SurveillanceGoesOn.Check, Warn),
        new(Unambiguous.Check, Fail),

        new(RegisterKnown.Check, Fail),
        new(RecordFound.Check, Fail),
        new(SourcesReached.Check, Fail),
        new(StatusActive.Check, Fail),
        new(EvidenceFresh.Check, Fail),
        new(DocumentAgrees.Check, Fail),
        new(SourcesAgree.Check, Fail),
        new(StatusUnderstood.Check, Warn),
        new(History.Check, Inform),

        new(HolderIsSupplier.Check, Fail),
        new(SiteIsCertified.Check, Fail),
        new(SiteIsListed.Check, Fail),
        new(MainCertificateActive.Check, Fail),

        new(ProductCovered.Check, Fail),
        new(ProcessesCovered.Check, Fail),
        new(NothingNeededExcluded.Check, Fail),
        new(ScopeNotWider.Check, Fail),

        new(SectorSchemeHeld.Check, Warn),

        new(NotByIso.Check, Fail),
    ]);
}
