using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>Signatories join the arrangement standard by standard; some standards have no sub-scope of their own.</summary>
internal static class RecognisedForStandard
{
    private static readonly string[] WithSubScope =
        ["ISO 9001", "ISO 14001", "ISO 45001", "ISO 22000", "ISO/IEC 27001", "ISO 13485", "ISO 50001", "FSSC 22000", "FAMI-QS"];

    public static readonly Check Check = new(
        "CV-AB-03", "Is the accreditation body a signatory for this standard?", "IAF ML 4, levels 4 and 5", Ask);

    private static Answer Ask(Case @case) => (@case.Accreditor, Outside(@case)) switch
    {
        (null, _) => Answer.NotApplicable($"The accreditation body is not in our table."),
        ({ SubScopes: [] } body, _) => Answer.Unknown(
            SubIndication.AccreditationBodyUnknown, $"We have not read for which standards {body.Name} is a signatory.").By(body.Provenance),
        ({ } body, { } standard) when !WithSubScope.Contains(standard.Designation) =>
            Answer.Warn($"The arrangement has no sub-scope for {standard.Designation}; {body.Name} is a signatory for management systems in general.")
                .By(body.Provenance),
        ({ } body, { } standard) => Answer
            .Fail(SubIndication.AccreditationBodyUnknown, $"{body.Name} is a signatory, but as far as we have read not for {standard.Designation}; recognition abroad is not assured.")
                .By(body.Provenance)
            .Then(NextStep.CheckAccreditationDirectory),
        ({ } body, null) =>
            Answer.Pass($"{body.Name} is a signatory for {string.Join(", ", @case.Standards.Select(standard => standard.Designation))}.")
                .By(body.Provenance),
    };

    private static Standard? Outside(Case @case) => @case.Accreditor is { } body
        ? @case.Standards.FirstOrDefault(standard => !body.SubScopes.Any(listed => Standard.Parse(listed).Designation == standard.Designation))
        : null;
}
