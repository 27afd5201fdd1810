using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Wordings;

/// <summary>Certification lasts for a cycle, and no government approves it.</summary>
internal static class NotForEver
{
    public static readonly Check Check = new(
        "CV-CLM-05", "Does it claim no more than a certificate can?", "ISO/IEC 17021-1:2015, 8.2.2 c) and 9.1.3", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        _ when @case.Words(Wording.Lifetime) is { } words =>
            Answer.Warn($"The document speaks of validity without end. Certification lasts one three-year cycle and is never permanent.") with { Claimed = Sentence.Quoted(words) },
        _ => @case.WarnOf(Wording.GovernmentApproved,
            $"The document speaks of approval by a government. Certification bodies are accredited by accreditation bodies; governments do not approve certificates.",
            $"The document claims neither validity without end nor a government's approval."),
    };
}
