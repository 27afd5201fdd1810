using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>Accredited bodies may also issue certificates outside their accreditation; those do not bear the mark.</summary>
internal static class AccreditationClaimed
{
    public static readonly Check Check = new(
        "CV-CB-05", "Was the certificate issued under accreditation, by its own account?", "ISO/IEC 17011:2017, 4.3; IAF ML 2", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { Registration: { Record.Accredited: false } listed } =>
            Unaccredited($"{listed.Source.Name} shows this certification as not accredited.").By(listed),
        _ when @case.Claim.Wordings.FirstOrDefault(said => said.Value is Wording.NotAccredited) is { } said =>
            Unaccredited($"The document says that it was issued without accreditation ('{said.Raw}').") with { Claimed = Sentence.Quoted(said.Raw) },
        { Evidence.Issuer.Body: { SelfDeclaredUnaccredited: true } body, AccreditorName: null } => body.Provenance.Confirmed
            ? Unaccredited($"{body.Name} says of itself that it certifies without accreditation.").By(body.Provenance)
            : Answer.Warn($"{body.Name} is said to certify without accreditation; this is not confirmed.")
                .By(body.Provenance).Then(NextStep.AskCertificationBody),
        { RegisteredAsAccredited: { } listed } => Answer.Pass($"{listed.Source.Name} shows this certification as accredited.").By(listed) with
        {
            Assurance = listed.AssuranceOfAccreditation,
        },
        { Claim.NamedAccreditationBody: { } named } =>
            Answer.Pass($"The document names {named.Raw} as its accreditation body.") with { Claimed = Sentence.Quoted(named.Raw) },
        { Claim.AccreditationNumber: { } number } =>
            Answer.Pass($"The document bears the accreditation number {number.Raw}.") with { Claimed = Sentence.Quoted(number.Raw) },
        { HasDocument: false } => Answer.NotApplicable($"No document was supplied that could bear an accreditation mark."),
        _ =>
            Answer.Warn($"No accreditation mark could be read on the document; certification bodies can also issue certificates outside their accreditation.")
            .Then(NextStep.AskSupplier),
    };

    private static Answer Unaccredited(Sentence fact) => Answer
        .Fail(SubIndication.UnaccreditedIssuer, $"{fact} It may still rest on a real audit; it is not recognised under the arrangement.")
        .Then(NextStep.CheckAccreditationDirectory);
}
