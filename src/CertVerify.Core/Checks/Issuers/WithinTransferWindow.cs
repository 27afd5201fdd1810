using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>When an issuer loses its accreditation, its clients have six months, or until expiry, to move to another.</summary>
internal static class WithinTransferWindow
{
    private const int Months = 6;

    public static readonly Check Check = new(
        "CV-CB-06", "If the issuer has lost its accreditation, may the certificate still be used?", "IAF MD 2:2023, 2.1.3", Ask);

    private static Answer Ask(Case @case) => @case.RowsOfEachStandard.Select(rows => Judged(@case, rows)).OfType<Answer>().Worst()
        ?? Answer.NotApplicable($"We know of no accreditation that the issuer lost since it issued this certificate.");

    /// <summary>Null when it was not lost, or before this certificate was issued; that it was issued before is believed where no day tells.</summary>
    private static Answer? Judged(Case @case, IReadOnlyList<Accreditation> rows) =>
        rows.FirstOrDefault(row => row.StatusOn(@case.Day) is AccreditationStatus.Withdrawn && row.EndedOn is not null && @case.IssueDays.Any(issued => !(issued >= row.EndedOn))) is { EndedOn: { } end } lost
        && !rows.Any(row => row.StatusOn(@case.Day) is AccreditationStatus.Accredited)
            ? Judged(@case, lost, end)
            : null;

    private static Answer Judged(Case @case, Accreditation row, DateOnly lost)
    {
        var last = new[] { @case.ExpiresOn, lost.AddMonths(Months) }.Min();
        return @case.Day <= last
            ? Answer.Warn($"{@case.Issuer} lost its accreditation on {lost}; the certificate must be transferred to another body by {last} (IAF MD 2).")
                .By(row.Provenance).Then(NextStep.AskSupplier, NextStep.AskForRenewal)
            : row.Provenance.Against(SubIndication.IssuerAccreditationEnded, SubIndication.IssuerUnknown,
                $"{@case.Issuer} lost its accreditation on {lost}; the time to transfer the certificate ended on {last} (IAF MD 2).")
                .Then(NextStep.AskSupplier);
    }
}
