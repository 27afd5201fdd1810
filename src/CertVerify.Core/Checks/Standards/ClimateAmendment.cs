namespace CertVerify.Core.Checks.Standards;

/// <summary>The climate amendment of 2024 changed standards without asking for new certificates.</summary>
internal static class ClimateAmendment
{
    private static readonly string[] Amended =
        ["ISO 9001", "ISO 14001", "ISO 45001", "ISO 22000", "ISO 50001", "ISO/IEC 27001", "ISO 22301", "ISO/IEC 20000-1", "ISO 37001", "ISO 37301", "ISO 41001", "ISO 21001"];

    public static readonly Check Check = new(
        "CV-STD-06", "Does it matter that the 2024 climate amendment is not named?", "IAF decision log 24/11/01; ISO Amd 1:2024", Ask);

    private static Answer Ask(Case @case) => @case.Standards.Any(standard => Amended.Contains(standard.Designation))
        ? Answer.Pass($"No separate transition was set for the 2024 climate amendment; a certificate need not name it.")
        : Answer.NotApplicable($"The 2024 climate amendment does not concern this standard.");
}
