using CertVerify.Core.Checks.AccreditationBodies;
using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-05: the issuer's accreditation, or the recognition of a body that accredits it, is in another state than at the verification before.</summary>
internal static class BodyChange
{
    internal static IEnumerable<Happening> In(Sight sight) => sight.Previous is { } previous
        ? Accreditations(previous.Evidence.Issuer, previous.AsOf, sight.Current.Evidence.Issuer, sight.Today)
            .Concat(Recognitions(previous.Evidence.Accreditor, previous.AsOf, sight.Current.Evidence.Accreditor, sight.Today))
        : [];

    private static IEnumerable<Happening> Accreditations(IssuerEvidence before, DateOnly then, IssuerEvidence now, DateOnly today) =>
        from row in now.Accreditations
        where now.Body is { } body && body.Id == before.Body?.Id
        let old = before.Accreditations.FirstOrDefault(one => one.AccreditationBodyId == row.AccreditationBodyId && one.Number == row.Number)
            ?? before.Accreditations.FirstOrDefault(one => one.AccreditationBodyId == row.AccreditationBodyId)
        where old is not null && old.StatusOn(then) != row.StatusOn(today)
        select Of(
            $"accreditation of {now.Body!.Name} by {row.AccreditationBodyId}", old.StatusOn(then), row.StatusOn(today), row.StatusOn(today) is AccreditationStatus.Accredited, row.EndedOn,
            $"accreditation:{row.CertificationBodyId}:{row.AccreditationBodyId}:{row.StatusOn(today)}:{row.EndedOn:O}");

    private static IEnumerable<Happening> Recognitions(AccreditorEvidence before, DateOnly then, AccreditorEvidence now, DateOnly today) =>
        from body in Bodies(now)
        let old = Bodies(before).FirstOrDefault(one => one.Id == body.Id)
        where old is not null && old.RecognitionOn(then) != body.RecognitionOn(today)
        select Of(
            $"recognition of {body.Name}", old.RecognitionOn(then), body.RecognitionOn(today), body.RecognitionOn(today) is Recognition.Signatory, body.RecognisedUntil?.AddDays(1),
            $"recognition:{body.Id}:{body.RecognitionOn(today)}:{body.RecognisedUntil:O}");

    private static IEnumerable<AccreditationBody> Bodies(AccreditorEvidence evidence) =>
        evidence.AccreditorsOfIssuer.Append(evidence.Body).OfType<AccreditationBody>().DistinctBy(body => body.Id);

    private static Happening Of<T>(Sentence what, T before, T after, bool isRestored, DateOnly? since, string key)
        where T : struct, Enum =>
        new(
            EventKind.AccreditationChanged, "CV-MON-05", isRestored ? Severity.Info : Severity.High, "accreditation", Wording.Of(before), Wording.Of(after),
            since is { } day
                ? (Sentence)$"The {what} is now: {Said(after)}, from {day}; before it was: {Said(before)}."
                : $"The {what} is now: {Said(after)}; before it was: {Said(before)}.",
            key);

    private static Sentence Said<T>(T state)
        where T : struct, Enum => state switch
        {
            AccreditationStatus.Accredited => $"accredited",
            AccreditationStatus.Suspended or Recognition.Suspended => $"suspended",
            AccreditationStatus.Withdrawn => $"withdrawn",
            AccreditationStatus.NeverAccredited => $"never accredited",
            Recognition.Signatory => $"signatory",
            Recognition.Terminated => $"ended",
            Recognition.NeverSignatory => $"never a signatory",
            _ => $"not known",
        };
}
