using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>The accreditation body is often only a mark on the paper; what cannot be read is not known.</summary>
internal static class AccreditorKnown
{
    public static readonly Check Check = new(
        "CV-AB-01", "Is the accreditation body known?", "ISO/IEC 17011:2017, 4.3; Global ACI MRA", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { Accreditor: { } body } => Answer.Pass($"{body.Name} ({body.Id}) is in our table of accreditation bodies.").By(body.Provenance) with
        {
            Claimed = Sentence.Quoted(@case.AccreditorName), Found = Sentence.Quoted(body.Name),
        },
        { Evidence.Accreditor.LookAlike: { IsAccreditor: true } named } =>
            Answer.Pass($"'{named.Name}' is in our table, as a name to be careful with.").By(named.Provenance),
        { AccreditorName: { } name } => Answer
            .Unknown(SubIndication.AccreditationBodyUnknown, $"We do not know the accreditation body '{name}'.")
            .Then(NextStep.CheckAccreditationDirectory, NextStep.AskCertificationBody) with { Claimed = Sentence.Quoted(name) },
        { OwnScheme: { } scheme } => Answer.NotApplicable($"Issuers for {scheme.Designation} are recognised by the owner of the scheme."),
        { Claim.AccreditationBody: { Inferred: { } ground } likely } => Answer
            .Unknown(SubIndication.AccreditationBodyUnknown,
                $"The accreditation body could not be read. {Suggestion(ground, likely)}; look for its mark on the document, which alone can say so.")
            .Then(NextStep.AskSupplier, NextStep.AskCertificationBody) with { Found = Sentence.Quoted(likely.Value) },
        _ => Answer.Unknown(SubIndication.AccreditationBodyUnknown, $"No accreditation body was named or could be read.")
            .Then(NextStep.AskSupplier, NextStep.AskCertificationBody),
    };

    private static Sentence Suggestion(Inference ground, Field<string> likely) => ground switch
    {
        Inference.FromNumber => $"Its accreditation number '{likely.Raw}' has a form that {likely.Value} gives",
        Inference.FromDomain => $"The address '{likely.Raw}' is of {likely.Value}",
        _ => $"Our table knows {likely.Value} as an accreditor of this issuer",
    };
}
