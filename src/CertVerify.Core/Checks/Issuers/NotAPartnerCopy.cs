using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>A network's recognition of a certificate is not that certificate.</summary>
internal static class NotAPartnerCopy
{
    public static readonly Check Check = new(
        "CV-CB-08", "Is it the issuer's own certificate, and not a partner's recognition of it?", "ISO/IEC 17021-1:2015, 8.2.2 g)", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { HasDocument: false } => Answer.NotApplicable($"No document was supplied."),
        _ when @case.Claim.Wordings.FirstOrDefault(said => said.Value is Wording.PartnerCopy) is { } said => Answer
            .Warn(@case.Number is { } number
                ? (Sentence)$"This is a partner's recognition of a certificate ('{said.Raw}'); verify {number} at {@case.Issuer}."
                : $"This is a partner's recognition of a certificate ('{said.Raw}'); verify the certificate itself at {@case.Issuer}.")
            .Then(NextStep.AskCertificationBody, NextStep.AskSupplier) with { Claimed = Sentence.Quoted(said.Raw) },
        _ => Answer.NotApplicable($"Nothing shows that it is a partner's recognition."),
    };
}
