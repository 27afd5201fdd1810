using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>Where registers disagree the one nearest to the issuer is believed, and of equals the newer; equals of one age settle nothing.</summary>
internal static class SourcesAgree
{
    public static readonly Check Check = new("CV-REG-07", "Do the registers agree with one another?", "IAF MD 28:2023", Ask);

    private static Answer Ask(Case @case)
    {
        if (@case.Registration is not { } believed)
            return Answer.NotApplicable($"There is no record to compare with another register's.");
        if (SilentEqual(@case, believed) is { } silent)
            return Disagree($"{believed.Source.Name} has this certificate; {silent.Name}, which is as authoritative, does not list it.");

        var others = @case.OfThisNumber.Where(other => other.Source != believed.Source).ToList();
        var conflict = others.Select(other => Conflict.Between(believed, other)).OfType<Conflict>().OrderBy(conflict => conflict.IsSettled).FirstOrDefault();
        return conflict switch
        {
            null when others.Count == 0 => Answer.NotApplicable($"Only {believed.Source.Name} has a record of this certificate."),
            null => Answer.Pass($"{believed.Source.Name} and {string.Join(", ", others.Select(other => other.Source.Name).Distinct())} agree.") with { Assurance = Assurance.Confirmed },
            { IsSettled: true } => conflict.Worded(Answer.Warn($"{conflict.Said} {believed.Source.Name} is believed before.")),
            _ => conflict.Worded(Disagree(conflict.Said)),
        };
    }

    private static Source? SilentEqual(Case @case, Registration believed) =>
        @case.DefinitelySilent is { } silent && believed.Source.Coverage is Coverage.CompleteAuthoritative ? silent : null;

    private static Answer Disagree(Sentence because) =>
        Answer.Unknown(SubIndication.SourcesDisagree, because) with { NextSteps = [NextStep.AskCertificationBody] };
}
