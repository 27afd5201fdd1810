namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>Automotive and aerospace schemes recognise issuers themselves.</summary>
internal static class SchemeOfItsOwn
{
    public static readonly Check Check = new(
        "CV-AB-08", "Is it a scheme with its own recognition, outside the accreditors' arrangement?", "IATF Rules, 6th edition; IAQG 9104-1", Ask);

    private static Answer Ask(Case @case) => @case.OwnScheme is { } scheme
        ? Answer.Pass($"{scheme.Designation} belongs to a scheme with its own recognition; its register says which certificates count.")
            .By(scheme.Provenance)
        : Answer.NotApplicable($"The standard falls under the accreditors' arrangement.");
}
