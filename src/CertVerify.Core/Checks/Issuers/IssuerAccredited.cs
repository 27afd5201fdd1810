using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>A certificate is worth the accreditation of its issuer, on the day it was issued and on the day asked about.</summary>
internal static class IssuerAccredited
{
    public static readonly Check Check = new(
        "CV-CB-02", "Was the certification body accredited when it issued the certificate, and is it now?", "ISO/IEC 17011:2017, 7.8; IAF MD 2:2023", Ask);

    private static Answer Ask(Case @case) => (ByTable(@case), ByRegister(@case)) switch
    {
        (null, null) => NotResearched(@case),
        ({ } table, null) => table,
        ({ Outcome: Outcome.Fail } table, { Assurance: Assurance.Confirmed, Source: { } source }) => Answer.Unknown(
            SubIndication.SourcesDisagree, $"{table.Because} But {source} shows this certification as accredited.")
                .Then(NextStep.CheckAccreditationDirectory),
        ({ Outcome: Outcome.Fail } table, _) => table,
        ({ Outcome: Outcome.Pass or Outcome.Warn } table, { } register) when table.Assurance >= register.Assurance => table,
        ({ Outcome: Outcome.Unknown } table, { Assurance: < Assurance.Confirmed }) when IsSanctioned(@case) => table,
        (_, { } register) => register,
    };

    /// <summary>Of several standards the one that fares worst: a sanction may touch one of them only.</summary>
    private static Answer? ByTable(Case @case) => @case.RowsOfEachStandard.Select(rows => Firmest(@case, rows)).OfType<Answer>().MaxBy(Severity);

    /// <summary>Whether an accreditation is on record as suspended or ended and none as running: an index that repeats what the issuer says does not undo that.</summary>
    private static bool IsSanctioned(Case @case) => @case.RowsOfEachStandard.Any(rows =>
        rows.Any(row => row.Provenance.Confirmed && row.StatusOn(@case.Day) is AccreditationStatus.Suspended or AccreditationStatus.Withdrawn)
        && !rows.Any(row => row.StatusOn(@case.Day) is AccreditationStatus.Accredited));

    private static int Severity(Answer answer) => answer.Outcome switch
    {
        Outcome.Pass => 0,
        Outcome.Warn => 1,
        Outcome.Unknown => 2,
        _ => 3,
    };

    /// <summary>The firmest word of the rows: a confirmed one before an unconfirmed one, and a present accreditation before a past one.</summary>
    private static Answer? Firmest(Case @case, IEnumerable<Accreditation> rows) => rows
        .Select(row => AccreditationRow.Judged(@case, row))
        .OrderByDescending(answer => answer.Outcome is not Outcome.Unknown)
        .ThenByDescending(answer => answer.Assurance)
        .ThenBy(answer => answer.Outcome)
        .FirstOrDefault();

    private static Answer? ByRegister(Case @case) => @case.RegisteredAsAccredited is not { } listed ? null : Answer
        .Pass(listed.Record.AccreditationBody is { } accreditor
            ? (Sentence)$"{listed.Source.Name} shows this certification as accredited by {accreditor}."
            : $"{listed.Source.Name} shows this certification as accredited.")
        .By(listed) with { Assurance = listed.AssuranceOfAccreditation };

    private static Answer NotResearched(Case @case) => @case switch
    {
        { Evidence.Issuer.Body: { } body, IssuerIsInferred: false, Accreditor: { ListsAllItsBodies: true } accreditor } => (accreditor.ListProvenance ?? accreditor.Provenance)
            .Against(SubIndication.UnaccreditedIssuer, SubIndication.IssuerUnknown,
                $"{body.Name} is not among the certification bodies that {accreditor.Name} lists as accredited.")
            .Then(NextStep.CheckAccreditationDirectory),
        { IssuerName: null } =>
            Answer.Unknown(SubIndication.IssuerUnknown, $"Without the issuer's name its accreditation cannot be looked up.")
                .Then(NextStep.AskSupplier),
        { AccreditorName: { } accreditor } => Answer.Unknown(SubIndication.IssuerUnknown, $"We could not establish whether {@case.Issuer} is accredited by {accreditor}.")
            .Then(NextStep.CheckAccreditationDirectory),
        _ => Answer.Unknown(SubIndication.IssuerUnknown, $"We could not establish whether {@case.Issuer} is accredited.")
            .Then(NextStep.CheckAccreditationDirectory),
    };
}
