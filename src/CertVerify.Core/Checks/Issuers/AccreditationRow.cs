using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>What one row of the accreditations table says of one certificate.</summary>
internal static class AccreditationRow
{
    /// <summary>Where the document and the register tell two days of issue, neither clears what the other shows, nor accuses alone.</summary>
    public static Answer Judged(Case @case, Accreditation row)
    {
        List<Answer> answers = [.. @case.IssueDays.Select(issued => Judged(@case, row, issued))];
        return answers.Exists(IsFail) && !answers.TrueForAll(IsFail)
            ? Gap(row, SubIndication.SourcesDisagree,
                $"By the document it was issued on {@case.IssueDays[0]}, by the register on {@case.IssueDays[^1]}; {@case.Issuer} was accredited by {row.AccreditationBodyId} on one of these days only.")
            : answers.Worst()!;
    }

    private static bool IsFail(Answer answer) => answer.Outcome is Outcome.Fail;

    private static Answer Judged(Case @case, Accreditation row, DateOnly? issued)
    {
        var (issuer, accreditor) = (@case.Issuer, row.AccreditationBodyId);
        return row.StatusOn(@case.Day) switch
        {
            AccreditationStatus.Accredited when row.Since > issued =>
                Against(row, SubIndication.UnaccreditedIssuer,
                    $"{issuer} was not accredited by {accreditor} on {issued}; its accreditation began on {row.Since}."),
            AccreditationStatus.Accredited when row.EndedOn <= @case.Day && row.Status is AccreditationStatus.Accredited =>
                Gap(row, SubIndication.StaleEvidence,
                    $"The accreditation of {issuer} by {accreditor} ran until {row.Until}; we have not read of its renewal."),
            AccreditationStatus.Accredited when row.Number is { } number => Answer.Pass($"{issuer} is accredited by {accreditor} (no. {number}).").By(row.Provenance),
            AccreditationStatus.Accredited => Answer.Pass($"{issuer} is accredited by {accreditor}.").By(row.Provenance),
            AccreditationStatus.Suspended when issued < row.EndedOn =>
                Answer.Warn($"{accreditor} suspended the accreditation of {issuer} on {row.EndedOn}; this certificate was issued before.")
                    .By(row.Provenance)
                    .Then(NextStep.CheckAccreditationDirectory, NextStep.AskCertificationBody),
            AccreditationStatus.Suspended when issued >= row.EndedOn =>
                Against(row, SubIndication.IssuerAccreditationEnded,
                    $"The accreditation of {issuer} by {accreditor} was suspended on {issued}, the day of this certificate."),
            AccreditationStatus.Withdrawn when issued < row.EndedOn =>
                Answer.Warn($"{issuer} was accredited by {accreditor} when it issued this certificate; the accreditation ended on {row.EndedOn}.")
                    .By(row.Provenance)
                    .Then(NextStep.CheckAccreditationDirectory, NextStep.AskCertificationBody),
            AccreditationStatus.Withdrawn when issued >= row.EndedOn =>
                Against(row, SubIndication.IssuerAccreditationEnded,
                    $"The accreditation of {issuer} by {accreditor} ended on {row.EndedOn}, before this certificate was issued on {issued}."),
            AccreditationStatus.NeverAccredited =>
                Against(row, SubIndication.UnaccreditedIssuer, $"{issuer} was not accredited by {accreditor}."),
            _ =>
                Gap(row, SubIndication.IssuerUnknown,
                    $"We could not establish whether {issuer} was accredited by {accreditor} when it issued this certificate."),
        };
    }

    private static Answer Against(Accreditation row, SubIndication fact, Sentence because) =>
        row.Provenance.Against(fact, SubIndication.IssuerUnknown, because).Then(NextStep.CheckAccreditationDirectory);

    private static Answer Gap(Accreditation row, SubIndication gap, Sentence because) =>
        Answer.Unknown(gap, because).By(row.Provenance).Then(NextStep.CheckAccreditationDirectory);
}
