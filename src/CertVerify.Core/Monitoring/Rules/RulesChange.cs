using CertVerify.Core.Sentences;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-10: the stored evidence, judged again on its own day by the tables and rules of now, has another verdict.</summary>
internal static class RulesChange
{
    internal static IEnumerable<Happening> In(Sight sight)
    {
        if (sight.Previous is not { } previous || sight.Reason is not RunReason.RulesChanged || VerdictChange.IsSame(previous.Judgement.Overall, sight.Current.Judgement.Overall))
            yield break;
        var (before, now) = (previous.Judgement.Overall, sight.Current.Judgement.Overall);
        yield return new(
            EventKind.RulesChanged, "CV-MON-10", now.Indication == before.Indication || now.Indication is Indication.Passed ? Severity.Info : Severity.High, "verdict",
            Wording.Of(before), Wording.Of(now),
            Sentence.Several($"Changed because of {Differences(previous, sight.Current)}; no register was asked.", sight.Current.Judgement.Meaning.InShort));
    }

    /// <summary>Which tables, and whether the policy or the program, are others than before.</summary>
    private static string Differences(Verification before, Verification now)
    {
        var known = before.Evidence.Tables.ToHashSet();
        var different = now.Evidence.Tables.Where(table => !known.Contains(table)).Select(table => table.Name)
            .Concat(before.Evidence.Tables.Select(table => table.Name).Except(now.Evidence.Tables.Select(table => table.Name)).Select(name => $"{name} (no longer in force)"))
            .Concat(before.Judgement.PolicyVersion == now.Judgement.PolicyVersion ? [] : [$"policy {now.Judgement.PolicyName} {now.Judgement.PolicyVersion}"])
            .ToList();
        return different.Count > 0 ? string.Join(", ", different) : $"version {now.EngineVersion}";
    }
}
