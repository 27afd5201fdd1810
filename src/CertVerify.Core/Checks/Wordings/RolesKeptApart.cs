using CertVerify.Core.Claims;

namespace CertVerify.Core.Checks.Wordings;

/// <summary>Accredited and certified are different things.</summary>
internal static class RolesKeptApart
{
    public static readonly Check Check = new(
        "CV-CLM-03", "Does it keep accreditation and certification apart?", "ISO/IEC 17000:2020, 7.6 and 7.7", Ask);

    private static Answer Ask(Case @case) => @case.WarnOf(Wording.AccreditedToStandard,
        $"The document calls the organisation accredited to a standard. Organisations are certified; certification bodies are accredited.",
        $"The document keeps accreditation and certification apart.");
}
