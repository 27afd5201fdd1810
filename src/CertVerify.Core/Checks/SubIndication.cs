using System.Text.Json.Serialization;

namespace CertVerify.Core.Checks;

/// <summary>Why a verdict is not "passed"; the order is the order of priority (CHECKS.md, sections B and D).</summary>
[JsonConverter(typeof(InWords<SubIndication>))]
public enum SubIndication
{
    // Reasons for "failed".
    Withdrawn,
    Cancelled,
    Suspended,
    Expired,
    NotYetValid,
    StandardSuperseded,
    NotIssuedAccordingToCb,
    HolderMismatch,
    DocumentContradictsRegister,
    UnaccreditedIssuer,
    IssuerAccreditationEnded,
    AccreditationBodyNotRecognised,
    IssuerNotAuthorisedForStandard,
    NotACertification,
    SiteNotCovered,
    ScopeNotCovered,
    RequiredStandardNotHeld,

    // Reasons for "indeterminate".
    InputIncomplete,
    UnreadableDocument,
    LowExtractionConfidence,
    AmbiguousMatch,
    SourcesDisagree,
    TryLater,
    StaleEvidence,
    IssuerUnknown,
    AccreditationBodyUnknown,
    NoRegisterKnown,
    RecordConfidential,
    NoRegisterRecord,
    ScopeUnclear,
    SiteUnclear,
    NotCoveredByService,
}
