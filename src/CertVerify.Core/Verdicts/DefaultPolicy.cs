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

/// <summary>For any purchase: what is established decides, what cannot be established is said.</summary>
internal static class DefaultPolicy
{
    public static readonly Policy Policy = new("default", "1", "For any purchase: what is established decides, what cannot be established is said.",
    [
        new(EnoughToIdentify.Check, Fail),
        new(TypedFieldsAgree.Check, Fail),
        new(FileRead.Check, Fail),
        new(IsCertification.Check, Fail),
        new(ReadWithConfidence.Check, Fail),
        new(AllPagesSupplied.Check, Warn),
        new(StatesWhatItMust.Check, Warn),
        new(NoSignOfAlteration.Check, Warn),
        new(CodesLeadToIssuer.Check, Warn),
        new(LanguageCopiesAgree.Check, Inform),
        new(TextIsShown.Check, Fail),

        new(UsableNumber.Check, Fail),
        new(ShapeFitsIssuer.Check, Warn),
        new(CodedFactsAgree.Check, Warn),
        new(OneCertificate.Check, Fail),
        new(CheckDigitsHold.Check, Warn),

        new(IssuerKnown.Check, Fail),
        new(IssuerAccredited.Check, Fail),
        new(AccreditedForStandard.Check, Fail),
        new(AccreditedForSector.Check, Warn),
        new(AccreditationClaimed.Check, Fail),
        new(WithinTransferWindow.Check, Fail),
        new(IssuerIndependent.Check, Warn),
        new(NotAPartnerCopy.Check, Warn),

        new(AccreditorKnown.Check, Fail),
        new(AccreditorRecognised.Check, Fail),
        new(RecognisedForStandard.Check, Warn),
        new(InGoodStanding.Check, Fail),
        new(NotALookAlike.Check, Fail),
        new(MarkFitsDate.Check, Warn),
        new(AccreditorListsIssuer.Check, Fail),
        new(SchemeOfItsOwn.Check, Inform),

        new(StandardKnown.Check, Fail),
        new(EditionInForce.Check, Fail),
        new(EditionExistedAtIssue.Check, Fail),
        new(ExpiryWithinTransition.Check, Warn),
        new(RequiredStandardHeld.Check, Fail),
        new(ClimateAmendment.Check, Inform),

        new(NotExpired.Check, Fail),
        new(AlreadyValid.Check, Fail),
        new(InOrder.Check, Warn),
        new(CycleOfThreeYears.Check, Warn),
        new(WithoutLapse.Check, Warn),
        new(SurveillanceGoesOn.Check, Inform),
        new(Unambiguous.Check, Fail),
        new(NotBeforeDecision.Check, Warn),

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
        new(RelatedHolder.Check, Warn),
        new(HolderExists.Check, Inform),

        new(ScopeSpecific.Check, Warn),
        new(ProductCovered.Check, Fail),
        new(ProcessesCovered.Check, Fail),
        new(NothingNeededExcluded.Check, Fail),
        new(ScopeNotWider.Check, Fail),
        new(ScopePerSite.Check, Inform),
        new(StandardsOwnItems.Check, Warn),

        new(SectorSchemeHeld.Check, Warn),
        new(AutomotiveListed.Check, Fail),
        new(AerospaceListed.Check, Fail),
        new(MedicalDevices.Check, Warn),
        new(OwnSchemeListed.Check, Warn),
        new(ProductRules.Check, Inform),

        new(NotByIso.Check, Fail),
        new(NotAboutProducts.Check, Warn),
        new(RolesKeptApart.Check, Inform),
        new(MarkNotOnProduct.Check, Warn),
        new(NotForEver.Check, Warn),
    ]);
}
