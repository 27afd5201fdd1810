using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>A status word that is new to us is said aloud and never taken for "active".</summary>
internal static class StatusUnderstood
{
    public static readonly Check Check = new("CV-REG-08", "Was the register's word for the status understood?", "IAF MD 28:2023, certification status", Ask);

    private static Answer Ask(Case @case) => @case.OfThisNumber switch
    {
        [] => Answer.NotApplicable($"There is no record, so there is no status."),
        var found when found.FirstOrDefault(IsNew) is { } strange => Answer.Warn($"The status '{strange.Record.RawStatus}' is new to us.") with
        {
            Found = Sentence.Quoted(strange.Record.RawStatus),
            Source = strange.Cited,
            Assurance = Assurance.Confirmed,
            NextSteps = [NextStep.AskCertificationBody],
        },
        [{ Record.RawStatus: { } raw } first, ..] => Understood(first, $"{raw}"),
        [var first, ..] => Understood(first, first.Record.Status.Words),
    };

    private static Answer Understood(Registration first, Sentence status) =>
        Answer.Pass($"The status '{status}' is understood.") with
            { Found = Sentence.Quoted(first.Record.RawStatus), Source = first.Cited, Assurance = Assurance.Confirmed };

    private static bool IsNew(Registration found) =>
        found.Record is { Status: CertificationStatus.Unknown, RawStatus: { } raw } && StatusWords.Read(raw) is null;
}
