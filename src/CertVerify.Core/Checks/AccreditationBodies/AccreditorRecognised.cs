using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>Accreditations are recognised abroad through one arrangement: the IAF MLA up to 2025, the Global ACI MRA since.</summary>
internal static class AccreditorRecognised
{
    private const SubIndication Fact = SubIndication.AccreditationBodyNotRecognised;
    private const SubIndication Gap = SubIndication.AccreditationBodyUnknown;

    public static readonly Check Check = new(
        "CV-AB-02", "Is the accreditation body a signatory of the recognised arrangement?", "IAF ML 4 up to 2025-12-31; Global ACI MRA from 2026-01-01", Ask);

    private static Answer Ask(Case @case) => @case switch
    {
        { Evidence.Accreditor: { Body: null, LookAlike: { IsAccreditor: true } named } } => named.Provenance
            .Against(Fact, Gap, $"'{named.Name}' is not a signatory of the IAF MLA / Global ACI MRA for management-system certification.")
            .Then(NextStep.CheckAccreditationDirectory),
        { Accreditor: { } body } => OfRow(@case, body),
        { OwnScheme: { } scheme, RegisteredAsAccredited: { Source.Keeper: Keeper.SchemeOwner } listed } =>
            Answer.Pass($"{scheme.Designation} is recognised by the owner of the scheme, whose register lists the certificate.").By(listed),
        { OwnScheme: { } scheme, AccreditorName: null } =>
            Answer.NotApplicable($"Issuers for {scheme.Designation} are recognised by the owner of the scheme, not by the accreditors' arrangement."),
        _ => Answer.Unknown(Gap, $"We could not establish whether {@case.AccreditorCalled} is a signatory of the IAF MLA / Global ACI MRA.")
            .Then(NextStep.CheckAccreditationDirectory),
    };

    private static Answer OfRow(Case @case, AccreditationBody body) => body.RecognitionOn(@case.Day) switch
    {
        Recognition.Signatory when body.RecognisedFrom > @case.IssuedOn =>
            Answer.Warn($"{body.Name} has been a signatory since {body.RecognisedFrom}, which is after this certificate was issued.")
                .By(body.Provenance),
        Recognition.Signatory =>
            Answer.Pass($"{body.Name} is a signatory of the {Arrangement(@case.Day)} for management-system certification.").By(body.Provenance),
        Recognition.Suspended => Answer.Warn($"{body.Name} is suspended from the {Arrangement(@case.Day)}.").By(body.Provenance)
            .Then(NextStep.CheckAccreditationDirectory, NextStep.AskCertificationBody),
        Recognition.Terminated when body.RecognisedUntil is { } last => Not(body, $"{body.Name} is no longer a signatory of the {Arrangement(@case.Day)} since {last.AddDays(1)}."),
        Recognition.Terminated => Not(body, $"{body.Name} is no longer a signatory of the {Arrangement(@case.Day)}."),
        Recognition.NeverSignatory => Not(body, $"{body.Name} is not a signatory of the IAF MLA / Global ACI MRA for management-system certification."),
        _ => Answer.Unknown(Gap, $"We could not establish whether {body.Name} is a signatory of the IAF MLA / Global ACI MRA.").By(body.Provenance)
            .Then(NextStep.CheckAccreditationDirectory),
    };

    private static Answer Not(AccreditationBody body, Sentence because) =>
        body.Provenance.Against(Fact, Gap, because).Then(NextStep.CheckAccreditationDirectory);

    private static string Arrangement(DateOnly day) => day.Year <= 2025 ? "IAF MLA" : "Global ACI MRA";
}
