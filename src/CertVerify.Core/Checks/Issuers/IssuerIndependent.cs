using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>Nobody may certify a system that they helped to build.</summary>
internal static class IssuerIndependent
{
    public static readonly Check Check = new(
        "CV-CB-07", "Is the issuer independent of the consultant?", "ISO/IEC 17021-1:2015, 5.2.5", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { HasDocument: false } => Answer.NotApplicable($"No document was supplied."),
        _ when @case.Claim.Wordings.FirstOrDefault(said => said.Value is Wording.Consultancy) is { } said => Answer
            .Warn($"The document speaks of consultancy ('{said.Raw}'); a certification body may not certify a system that it helped to build.")
            .Then(NextStep.CheckAccreditationDirectory, NextStep.AskForAuditReports) with { Claimed = Sentence.Quoted(said.Raw) },
        _ => Answer.Pass($"The document does not mix certification with consultancy."),
    };
}
