using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>Without a register that should hold the certificate nothing can be confirmed.</summary>
internal static class RegisterKnown
{
    public static readonly Check Check = new(
        "CV-REG-01", "Which registers should hold this certificate, and are they complete for it?", "ISO/IEC 17021-1:2015, 8.1.2; IAF MD 28:2023", Ask);

    private static Answer Ask(Case @case) => (@case.Asked, @case.Overdue) switch
    {
        ([], _) => NobodyAsked(@case),
        (var asked, { Source: var late }) => Answer.Warn(Sentence.Several(
            Listed(asked), $"{late.Name} should list this certificate by now, {late.LagDays} days after its issue, and does not; ask why.")) with
            { Source = late.Cited, Assurance = Assurance.Confirmed, NextSteps = [NextStep.AskCertificationBody] },
        var (asked, _) => Answer.Pass(Sentence.Several([Listed(asked), .. Others(@case)])) with { Assurance = Assurance.Confirmed },
    };

    private static Answer NobodyAsked(Case @case) => @case.Evidence.NotAsked.FirstOrDefault(register => Reasons.IsForWantOfInput(register.Reason)) is { } wanting
        ? Answer.Unknown(SubIndication.InputIncomplete, Reasons.NotAsked(wanting)) with { NextSteps = [NextStep.AskSupplier, NextStep.AskCertificationBody] }
        : Answer.Unknown(SubIndication.NoRegisterKnown, Sentence.Several([$"No public register is known for certificates of {@case.Issuer}; ask the issuer.", .. Others(@case)])) with
            { NextSteps = [NextStep.AskCertificationBody] };

    private static Sentence Listed(IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> asked) =>
        $"Asked: {Sentence.Apart(asked.Select(lookup => Described(lookup.Source)))}.";

    private static IEnumerable<Sentence> Others(Case @case) => @case.Evidence.NotAsked.Select(Reasons.NotAsked);

    private static Sentence Described(Source source) => source.Coverage switch
    {
        Coverage.CompleteAuthoritative => $"{source.Name}, which lists every valid certificate",
        Coverage.CompleteNational => $"{source.Name}, which must list every certificate some time after its issue",
        Coverage.PartialVoluntary => $"{source.Name}, where listing is not a duty",
        _ => $"{source.Name}, which is not complete",
    };
}
