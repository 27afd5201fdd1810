using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Documents;

/// <summary>Many papers look like a certificate of a management system and are none.</summary>
internal static class IsCertification
{
    private const double SureEnough = 0.7;

    public static readonly Check Check = new(
        "CV-DOC-02", "Is it a certificate of a management system at all?", "ISO/IEC 17021-1:2015, 3.1 and 8.2", Ask);

    private static Answer Ask(Case @case) => @case.Claim.DocumentKind switch
    {
        _ when !@case.HasDocument => Answer.NotApplicable($"No file was supplied."),
        { Value: DocumentKind.ManagementSystemCertificate } => Answer.Pass($"The document is a certificate of a management system."),
        { Value: DocumentKind.Unknown } or { Confidence: < SureEnough } => Answer
            .Unknown(SubIndication.LowExtractionConfidence, $"The document does not say clearly enough what kind of paper it is.")
            .Then(NextStep.AskSupplier),
        { Value: DocumentKind.ManagementSystemNotCovered, Raw: var words } => Answer
            .Unknown(SubIndication.NotCoveredByService, $"The document is a certificate of a management system, to a standard that we do not cover.")
            .Then(NextStep.AskCertificationBody) with { Claimed = Sentence.Quoted(words) },
        { Value: var kind, Raw: var words } => Answer
            .Fail(SubIndication.NotACertification, $"This document is {Named(kind)}; it is not a certificate of a management system.") with
            { Claimed = Sentence.Quoted(words) },
    };

    private static Sentence Named(DocumentKind kind) => kind switch
    {
        DocumentKind.ProductCertificate => $"a conformity paper for a product",
        DocumentKind.PersonCertificate => $"a certificate of a person's training or qualification",
        DocumentKind.AccreditationCertificate => $"an accreditation certificate",
        DocumentKind.Licence => $"a licence or public registration",
        DocumentKind.Declaration => $"an organisation's own declaration",
        DocumentKind.Correspondence => $"a letter or other correspondence",
        DocumentKind.OtherScheme => $"a certificate of a scheme that is no certifiable management-system standard",
        DocumentKind.MarkOnly => $"a mark or picture without a certificate's content",
        DocumentKind.Specimen => $"a template or specimen that was not filled in",
        DocumentKind.IssuedByIso => $"said to be issued by ISO, which writes standards and certifies nobody",
        _ => $"another kind of paper",
    };
}
