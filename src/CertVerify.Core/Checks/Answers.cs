namespace CertVerify.Core.Checks;

/// <summary>One answer out of several, for a certificate that names several standards, dates or sites.</summary>
internal static class Answers
{
    private static readonly Outcome[] WorstFirst = [Outcome.Fail, Outcome.Unknown, Outcome.Warn, Outcome.Pass, Outcome.NotApplicable];

    /// <summary>The gravest of them, the first among equals; null when there are none.</summary>
    public static Answer? Worst(this IEnumerable<Answer> answers) => answers.MinBy(answer => Array.IndexOf(WorstFirst, answer.Outcome));
}
