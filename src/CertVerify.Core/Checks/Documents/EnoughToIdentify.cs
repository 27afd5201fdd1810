namespace CertVerify.Core.Checks.Documents;

/// <summary>A number alone is shared by issuers; with an issuer, a holder or the document it names one certificate.</summary>
internal static class EnoughToIdentify
{
    public static readonly Check Check = new(
        "CV-IN-01", "Is there enough to identify one certificate?", "ISO/IEC 17021-1:2015, 8.2.2 d)", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { Number: null } =>
            Answer.Unknown(SubIndication.InputIncomplete, $"No certificate number was given or could be read; add it to identify one certificate.")
            .Then(NextStep.AskSupplier),
        { HasDocument: true, Inquiry.CertificateNumber: null, Claim.OtherCertificates: [_, ..] others } => Answer
            .Warn($"The file also holds certificate {string.Join(", ", others.Select(other => other.Value))}; this answer is about {@case.Number} only. Ask about each by its number."),
        { HasDocument: true } or { IssuerName: not null } or { HolderName: not null } =>
            Answer.Pass($"The number {@case.Number} together with what else was given identifies one certificate."),
        { OfThisNumber.Count: > 0 } => Answer.Warn($"Only the number {@case.Number} was supplied; the issuer and the holder are as registered."),
        _ =>
            Answer.Unknown(SubIndication.InputIncomplete,
                $"Only the number {@case.Number} was supplied; add the issuer or the holder to identify one certificate.")
            .Then(NextStep.AskSupplier),
    };
}
