using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>Probation is often for missed votes or fees; the cause is told, because it need not touch competence.</summary>
internal static class InGoodStanding
{
    private static readonly string[] Troubled = ["probation", "suspen", "terminat", "withdraw", "under review"];

    public static readonly Check Check = new(
        "CV-AB-04", "Is the accreditation body a member in good standing?", "Global ACI membership notes", Ask);

    private static Answer Ask(Case @case) => @case.Accreditor switch
    {
        null => Answer.NotApplicable($"The accreditation body is not in our table."),
        { Recognition: Recognition.Terminated } body when body.RecognitionOn(@case.Day) is Recognition.Terminated => body.Provenance
            .Against(SubIndication.AccreditationBodyNotRecognised, SubIndication.AccreditationBodyUnknown,
                body.Standing is { } cause ? (Sentence)$"{body.Name}'s membership was terminated ({Sentence.Known(cause.TrimEnd('.'))})." : $"{body.Name}'s membership was terminated.")
            .Then(NextStep.CheckAccreditationDirectory),
        { Standing: { } note } body when Troubled.Any(word => note.Contains(word, StringComparison.OrdinalIgnoreCase)) => Answer
            .Warn($"{body.Name}'s membership, as read on {body.Provenance.CheckedOn}: {Sentence.Known(note.TrimEnd('.'))}.").By(body.Provenance)
            .Then(NextStep.CheckAccreditationDirectory),
        { } body => Answer.Pass($"No note on {body.Name}'s membership is known to us.").By(body.Provenance),
    };
}
