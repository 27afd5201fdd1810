using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Sectors;

/// <summary>A medical-device certificate needs an accreditor recognised for it, and approves no device.</summary>
internal static class MedicalDevices
{
    private const string Designation = "ISO 13485";

    public static readonly Check Check = new(
        "CV-SEC-04", "Is the medical-device certificate recognised, and taken for what it is?", "ISO 13485:2016, 1; IAF MD 8; IAF MD 9", Ask);

    private static Answer Ask(Case @case) => @case.Accreditor switch
    {
        _ when !@case.Standards.Any(standard => standard.Designation == Designation) => Answer.NotApplicable($"It is not a certificate to {Designation}."),
        { SubScopes: [_, ..] scopes, Provenance: var source } accreditor when !scopes.Contains(Designation) => Answer
            .Warn($"{accreditor.Name} is not known to be recognised for {Designation}. {Not(@case)}").By(source).Then(NextStep.CheckAccreditationDirectory, NextStep.CheckProductRules),
        { SubScopes: [_, ..], Provenance: var source } accreditor => Answer.Pass($"{accreditor.Name} is recognised for {Designation}. {Not(@case)}").By(source).Then(NextStep.CheckProductRules),
        _ => Answer
            .Warn($"It could not be established whether the accreditation body is recognised for {Designation}. {Not(@case)}")
            .Then(NextStep.CheckAccreditationDirectory, NextStep.CheckProductRules),
    };

    private static Sentence Not(Case @case) => Sentence.Several(
        $"The certificate approves no device: not under CE or MDR, not by the FDA, and it is no MDSAP audit.",
        @case.Claim.Exclusions is [_, ..] exclusions ? (Sentence)$"Not applied: {string.Join(", ", exclusions.Select(exclusion => exclusion.Value))}." : null);
}
