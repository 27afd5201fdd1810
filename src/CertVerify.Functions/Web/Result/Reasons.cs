using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Web.Result;

/// <summary>The findings in the order in which a buyer needs them.</summary>
/// <param name="Deciding">Those the verdict rests on.</param>
/// <param name="Noteworthy">Warnings and open questions that did not decide.</param>
/// <param name="InOrder">What was asked and found in order.</param>
/// <param name="NotAsked">What does not apply to this certificate.</param>
public sealed record Reasons(IReadOnlyList<Finding> Deciding, IReadOnlyList<Finding> Noteworthy, IReadOnlyList<Finding> InOrder, IReadOnlyList<Finding> NotAsked)
{
    /// <summary>What a verdict of "passed" stands on, the register's word first.</summary>
    private static readonly string[] Pillars = ["CV-REG-04", "CV-REG-06", "CV-CB-02", "CV-AB-02", "CV-HLD-01", "CV-SCP-02", "CV-DATE-01"];

    internal static Reasons Of(Judgement judgement)
    {
        var shown = judgement.Findings.Where(finding => finding.Level is not Level.Ignore).ToList();
        var deciding = Decided(judgement.Overall, shown);
        var rest = shown.Except(deciding).ToList();
        return new(
            deciding,
            [.. rest.Where(finding => finding.Outcome is Outcome.Fail or Outcome.Warn or Outcome.Unknown).OrderBy(Gravity)],
            [.. rest.Where(finding => finding.Outcome is Outcome.Pass)],
            [.. rest.Where(finding => finding.Outcome is Outcome.NotApplicable)]);
    }

    private static IReadOnlyList<Finding> Decided(Verdict verdict, List<Finding> shown) => verdict.Indication is Indication.Passed
        ? [.. Pillars.SelectMany(code => shown.Where(finding => finding.Code == code && finding.Outcome is Outcome.Pass && finding.Assurance is Assurance.Confirmed))]
        : [.. shown
            .Where(finding => finding is { Level: Level.Fail, Outcome: Outcome.Fail or Outcome.Unknown, Implies: { } reason } && (reason == verdict.SubIndication || verdict.AlsoFound.Contains(reason)))
            .OrderBy(finding => finding.Implies != verdict.SubIndication)];

    private static int Gravity(Finding finding) => finding.Outcome switch
    {
        Outcome.Fail => 0,
        Outcome.Warn => 1,
        _ => 2,
    };
}
