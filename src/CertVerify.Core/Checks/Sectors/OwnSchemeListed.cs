namespace CertVerify.Core.Checks.Sectors;

/// <summary>Food-safety schemes and others keep registers of their own.</summary>
internal static class OwnSchemeListed
{
    private static readonly string[] Schemes = ["fssc", "tl9000", "sai"];

    public static readonly Check Check = new(
        "CV-SEC-05", "Does the register of its own scheme list it?", "FSSC 22000, public register; TL 9000; SA8000", Ask);

    private static Answer Ask(Case @case) => Schemes.Select(@case.SchemeOf).FirstOrDefault(scheme => scheme is not null) is { } scheme
        ? SchemeDatabase.Ask(@case, scheme)
        : Answer.NotApplicable($"Its standard belongs to no such scheme.");
}
