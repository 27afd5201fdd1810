using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Wordings;

/// <summary>ISO writes standards; it certifies nobody.</summary>
internal static class NotByIso
{
    private static readonly string[] NamesOfIso = ["ISO", "International Organization for Standardization", "International Organisation for Standardization",
        "International Organisation for Standardisation", "International Standards Organization", "ISO, Geneva", "ISO Geneva", "ISO (International Organization for Standardization)"];

    public static readonly Check Check = new(
        "CV-CLM-01", "Does it leave ISO itself out of the certification?", "ISO, use of name and logo", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { Evidence.Issuer.Body: null, IssuerName: { } issuer } when Array.Exists(NamesOfIso, name => Same.Name(name, issuer)) => Answer
            .Fail(SubIndication.NotACertification, $"The document names ISO as its issuer ('{issuer}'). ISO writes standards; it does not certify.")
            .Then(NextStep.AskSupplier) with { Claimed = Sentence.Quoted(issuer) },
        _ => @case.WarnOf(Wording.CertifiedByIso,
            $"The document says that ISO certified it. ISO writes standards; it does not certify and does not allow its logo here.",
            $"The document does not say that ISO certified it."),
    };
}
