using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>Without a register that should hold the certificate nothing can be confirmed.</summary>
internal static class RegisterKnown
{
    public static readonly Check Check = new(
        "CV-REG-01", "Which registers should hold this certificate, and are they complete for it?", "ISO/IEC 17021-1:2015, 8.1.2; IAF MD 28:2023", Ask);

    private static Answer Ask(Case @case) => @case.Asked is [_, ..] asked
        ? Answer.Pass($"Asked: {string.Join("; ", asked.Select(lookup => Described(lookup.Source)))}.") with { Assurance = Assurance.Confirmed }
        : Answer.Unknown(SubIndication.NoRegisterKnown, $"No public register is known for certificates of {@case.Issuer}; ask the issuer.") with
            { NextSteps = [NextStep.AskCertificationBody] };

    private static string Described(Source source) => source.Coverage switch
    {
        Coverage.CompleteAuthoritative => $"{source.Name}, which lists every valid certificate",
        Coverage.CompleteNational => $"{source.Name}, which must list every certificate some time after its issue",
        _ => $"{source.Name}, which is not complete",
    };
}
