using CertVerify.Core.Checks;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>Decides: asks every check of a policy and weighs the answers. No clock and no outside world, so it can be replayed.</summary>
public static class Judge
{
    /// <summary>Tells the code that judges from any other; the same code has the same, because builds are deterministic.</summary>
    public static string Build { get; } = typeof(Judge).Module.ModuleVersionId.ToString("N");

    public static Judgement Decide(Case @case, Policy policy)
    {
        IReadOnlyList<Finding> findings = [.. policy.Lines.Select(line => Ask(line, @case))];

        var certificate = Weighing.OfCertificate(findings);
        var suitability = Weighing.OfSuitability(findings, @case.Inquiry.Need);
        var overall = Weighing.Worse(certificate, suitability);
        var status = StatusOf.Certification(@case);

        return new Judgement
        {
            Overall = overall,
            Certificate = certificate,
            Suitability = suitability,
            Findings = findings,
            Sources = SourcePlan.Of(@case),
            Status = status,
            EffectiveUntil = status.Unified is CertificationStatus.Withdrawn or CertificationStatus.Cancelled or CertificationStatus.Suspended ? null : @case.EffectiveUntil,
            ValidUntil = Validity.LastDay(@case, overall, status, findings),
            Meaning = Meanings.Of(@case, overall, findings),
            NextSteps = NextSteps.For(@case, overall, findings, policy),
            PolicyName = policy.Name,
            PolicyVersion = policy.Version,
        };
    }

    private static Finding Ask(PolicyLine line, Case @case)
    {
        var (check, level) = line;
        var answer = Answered(check, @case);
        return new Finding
        {
            Code = check.Code,
            Question = check.Question,
            Part = check.Part,
            Level = level,
            Outcome = answer.Outcome,
            Implies = answer.Implies,
            Because = answer.Because,
            Assurance = answer.Assurance,
            Claimed = answer.Claimed,
            Found = answer.Found,
            Source = answer.Source,
            NextSteps = answer.NextSteps,
        };
    }

    /// <summary>A check that throws is a bug of ours; it must neither lose the other findings nor count for or against anybody.</summary>
    private static Answer Answered(Check check, Case @case)
    {
        try
        {
            return check.Ask(@case);
        }
        catch (Exception bug)
        {
            return Answer.Unknown(SubIndication.NotCoveredByService,
                $"This question could not be answered, because of an error in our service ({bug.GetType().Name}).");
        }
    }
}
