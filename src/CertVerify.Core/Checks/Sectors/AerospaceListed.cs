namespace CertVerify.Core.Checks.Sectors;

/// <summary>An aerospace certificate counts when OASIS lists it; who is listed there was audited by a body that the scheme approved.</summary>
internal static class AerospaceListed
{
    public static readonly Check Check = new(
        "CV-SEC-03", "Does the aerospace scheme's own database list it?", "IAQG 9104-1; OASIS", Ask);

    private static Answer Ask(Case @case) => @case.SchemeOf("iaqg") is { } scheme
        ? SchemeDatabase.Ask(@case, scheme)
        : Answer.NotApplicable($"It is not a certificate of the aerospace scheme.");
}
