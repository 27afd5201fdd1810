using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>The arrangement's marks changed hands on 1 January 2026, and never stand without an accreditation body's own.</summary>
internal static class MarkFitsDate
{
    private static readonly DateOnly GlobalAciBegan = new(2026, 1, 1);

    public static readonly Check Check = new(
        "CV-AB-06", "Are the marks right for the date?", "IAF ML 2; Global ACI MRA-006", Ask);

    private static Answer Ask(Case @case)
    {
        string[] marks = [.. @case.Claim.Marks.Select(mark => mark.Value).Where(IsOfTheArrangement)];
        return marks switch
        {
            [] => Answer.NotApplicable($"No mark of the arrangement is mentioned in the text."),
            _ when @case.IssuedOn < GlobalAciBegan && Array.Find(marks, IsGlobalAci) is { } early =>
                Answer.Warn($"The {early} mark was not in use on {@case.IssuedOn}.")
                    .Then(NextStep.CheckAccreditationDirectory) with { Claimed = Sentence.Quoted(early) },
            _ when @case.AccreditorName is null =>
                Answer.Warn($"The {marks[0]} mark stands there without an accreditation body's name that we could read.")
                    .Then(NextStep.AskSupplier) with { Claimed = Sentence.Quoted(marks[0]) },
            _ => Answer.Pass($"The {string.Join(", ", marks)} mark fits the date and stands beside {@case.AccreditorCalled}."),
        };
    }

    private static bool IsOfTheArrangement(string mark) => IsGlobalAci(mark) || mark.Contains("IAF", StringComparison.OrdinalIgnoreCase);

    private static bool IsGlobalAci(string mark) => mark.Contains("Global ACI", StringComparison.OrdinalIgnoreCase);
}
