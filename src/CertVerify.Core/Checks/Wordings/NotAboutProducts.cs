using CertVerify.Core.Claims;

namespace CertVerify.Core.Checks.Wordings;

/// <summary>A management system is certified, never what it produces.</summary>
internal static class NotAboutProducts
{
    public static readonly Check Check = new(
        "CV-CLM-02", "Does it leave product quality out of its claims?", "ISO/IEC 17021-1:2015, 8.3.4; ISO/IEC 17030:2021", Ask);

    private static Answer Ask(Case @case) => @case.WarnOf(Wording.ProductQuality,
        $"The document speaks of certified products or product quality. A management-system certificate says nothing about product conformity.",
        $"The document makes no claim about products.");
}
