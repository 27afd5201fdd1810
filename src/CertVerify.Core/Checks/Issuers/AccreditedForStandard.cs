using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>An accreditation names the standards for which it holds.</summary>
internal static class AccreditedForStandard
{
    public static readonly Check Check = new(
        "CV-CB-03", "Is the certification body accredited for this standard?", "ISO/IEC 17011:2017, 7.8.3", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { Standards: [] } => Answer.NotApplicable($"No standard is named."),
        { RegisteredAsAccredited: { } listed } when @case.Standards.All(standard => listed.Record.Standards.Any(held => held.Designation == standard.Designation)) =>
            Answer.Pass($"{listed.Source.Name} shows the certification as accredited for {Named(@case.Standards)}.").By(listed) with
            {
                Assurance = listed.AssuranceOfAccreditation,
            },
        { Accreditations: [] } => Answer
            .Unknown(SubIndication.IssuerUnknown, $"We know of no schedule that says for which standards {@case.Issuer} is accredited.")
            .Then(NextStep.CheckAccreditationDirectory),
        _ when @case.Standards.FirstOrDefault(standard => !@case.Accreditations.Any(row => row.Covers(standard))) is { } missing =>
            NotListed(@case, missing),
        _ => Answer.Pass($"{@case.Issuer} is accredited for {Named(@case.Standards)}.")
            .By(@case.Accreditations.First(row => row.Covers(@case.Standards[0])).Provenance),
    };

    private static Answer NotListed(Case @case, Standard standard) => @case.Accreditations switch
    {
        [var row, ..] rows when rows.All(each => each.ScopeComplete && each.Provenance.Confirmed) => row.Provenance
            .Against(SubIndication.IssuerNotAuthorisedForStandard, SubIndication.IssuerUnknown,
                $"The accreditation of {@case.Issuer} by {row.AccreditationBodyId} does not include {standard.Designation}.")
            .Then(NextStep.CheckAccreditationDirectory),
        var rows => Answer
            .Unknown(SubIndication.IssuerUnknown, $"We could not establish that the accreditation of {@case.Issuer} includes {standard.Designation}.")
            .By(rows[0].Provenance).Then(NextStep.CheckAccreditationDirectory),
    };

    private static string Named(IEnumerable<Standard> standards) => string.Join(", ", standards.Select(standard => standard.Designation));
}
