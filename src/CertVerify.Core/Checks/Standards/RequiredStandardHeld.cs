using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Standards;

/// <summary>The buyer may ask for a standard and, with a year, for no older edition of it.</summary>
internal static class RequiredStandardHeld
{
    private static readonly Dictionary<string, string> BuildsOn = new()
    {
        ["IATF 16949"] = "ISO 9001", ["AS9100"] = "ISO 9001", ["AS9110"] = "ISO 9001", ["AS9120"] = "ISO 9001", ["FSSC 22000"] = "ISO 22000",
    };

    public static readonly Check Check = new(
        "CV-STD-05", "Is it the standard that you require?", "The buyer's need", Ask, Part.Suitability);

    private static Answer Ask(Case @case) => @case.Inquiry.Need?.Standard is { } asked
        ? Ask(@case, asked)
        : Answer.NotApplicable($"You did not require a standard.");

    private static Answer Ask(Case @case, string asked) => PrintedStandards.Named(asked) is { } required
        ? Judged(@case, required) with
        {
            Claimed = Sentence.Quoted(string.Join(", ", @case.Standards)), Found = Sentence.Quoted(asked), Assurance = @case.AssuranceOfStandards,
        }
        : Answer.Unknown(SubIndication.InputIncomplete, $"We do not know the standard '{asked}' that you require.") with { Found = Sentence.Quoted(asked) };

    private static Answer Judged(Case @case, Standard required)
    {
        var held = @case.Standards.Where(standard => Same.Name(standard.Designation, required.Designation)).ToList();
        return held switch
        {
            _ when @case.Standards.Count == 0 =>
                Answer.Unknown(@case.WhyMissing, $"You require {required}; the standard of this certificate could not be established."),
            [] when @case.Standards.FirstOrDefault(standard => BuildsOn.GetValueOrDefault(standard.Designation) is { } basis && Same.Name(basis, required.Designation)) is { } wider =>
                Answer.Warn($"You require {required}; this certificate is for {wider}, which builds on it. Ask whether both are certified.")
                    .Then(NextStep.AskSupplier),
            [] when @case.OfThisNumber.FirstOrDefault(found => found.Source == @case.Registration?.Source && found.Record.Standards.Any(one => Same.Name(one.Designation, required.Designation))) is { } listed =>
                listed.Record.Status is CertificationStatus.Active && listed.CoversDay(@case.Day)
                    ? Answer.Warn($"You require {required}; the document does not name it, {listed.Source.Name} does.").By(listed)
                    : Answer.Unknown(SubIndication.SourcesDisagree, $"You require {required}; the document does not name it, {listed.Source.Name} does, as {listed.Record.Status.Words}.").By(listed),
            [] when @case.Evidence.Document is { PagesRecognised: [_, ..] } && @case.AssuranceOfStandards is not Assurance.Confirmed =>
                Answer.Unknown(SubIndication.LowExtractionConfidence, $"You require {required}; on the document, which was read as a picture, only {string.Join(", ", @case.Standards)} could be read.")
                    .Then(NextStep.AskSupplier),
            [] => NotHeld(@case, required),
            _ when held.Exists(standard => IsRecentEnough(standard, required)) =>
                Answer.Pass($"You require {required}; this certificate is for {held[0]}."),
            _ when held.Exists(standard => standard.Edition is null) =>
                Answer.Unknown(@case.WhyMissing, $"You require {required}; the certificate does not state its edition of {required.Designation}.")
                    .Then(NextStep.AskSupplier),
            _ => NotHeld(@case, required),
        };
    }

    private static bool IsRecentEnough(Standard held, Standard required) =>
        required.Edition is null || held.Edition is { } edition && string.CompareOrdinal(edition, required.Edition) >= 0;

    private static Answer NotHeld(Case @case, Standard required) => Answer
        .Fail(SubIndication.RequiredStandardNotHeld, $"You require {required}; this certificate is for {string.Join(", ", @case.Standards)}.")
        .Then(NextStep.AskSupplier);
}
