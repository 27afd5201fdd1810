using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>A mark is only worth something if the body behind it really accredits the issuer.</summary>
internal static class AccreditorListsIssuer
{
    public static readonly Check Check = new(
        "CV-AB-07", "Does the accreditation body named really accredit this certification body?", "ISO/IEC 17011:2017, 8.2.1", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { Claim.NamedAccreditationBody: null, HasDocument: false, Registration: null } => Answer.NotApplicable($"No accreditation body was named."),
        { Accreditor: { } accreditor } => Ask(@case, accreditor),
        _ => Answer.NotApplicable($"The accreditation body is not in our table."),
    };

    private static Answer Ask(Case @case, AccreditationBody accreditor) => @case switch
    {
        _ when @case.Accreditations.FirstOrDefault(IsOnRecord) is { } row =>
            Answer.Pass($"{accreditor.Name} is on record as an accreditor of {@case.Issuer}.").By(row.Provenance),
        { RegisteredAsAccredited: { Record.AccreditationBody: { } named } listed } when accreditor.IsCalled(named) =>
            Answer.Pass($"{listed.Source.Name} names {accreditor.Name} as the accreditor.")
                .By(listed) with { Assurance = listed.AssuranceOfAccreditation },
        { Evidence.Issuer.Body: { } body, IssuerIsInferred: false } when accreditor.ListsAllItsBodies => (accreditor.ListProvenance ?? accreditor.Provenance)
            .Against(SubIndication.UnaccreditedIssuer, SubIndication.IssuerUnknown, $"{accreditor.Name} does not list {body.Name}.")
            .Then(NextStep.CheckAccreditationDirectory) with { Found = Sentence.Quoted(AccreditorsOf(@case)) },
        _ => Answer.Unknown(SubIndication.IssuerUnknown, $"We could not establish whether {accreditor.Name} accredits {@case.Issuer}.")
            .Then(NextStep.CheckAccreditationDirectory) with { Found = Sentence.Quoted(AccreditorsOf(@case)) },
    };

    private static bool IsOnRecord(Accreditation row) =>
        row.Status is AccreditationStatus.Accredited or AccreditationStatus.Suspended or AccreditationStatus.Withdrawn;

    private static string? AccreditorsOf(Case @case) => @case.Evidence.Accreditor.AccreditorsOfIssuer is [_, ..] bodies
        ? string.Join(", ", bodies.Select(body => body.Id))
        : null;
}
