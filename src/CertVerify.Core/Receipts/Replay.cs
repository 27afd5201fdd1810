using System.Text.Json;
using CertVerify.Core.Checks;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Receipts;

/// <summary>Judges a stored verification again on its own day, and says which version changed its verdict where it comes out otherwise.</summary>
public static class Replay
{
    /// <param name="stored">As it was kept.</param>
    /// <param name="then">The program that judged it, by its receipt; null when it has none.</param>
    /// <param name="now">The program that judges now.</param>
    /// <param name="byTablesOfNow">Its evidence with what today's tables say in the place of what they said then.</param>
    public static Replayed Of(Verification stored, EngineBuild? then, EngineBuild now, Evidence byTablesOfNow)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(byTablesOfNow);
        var policy = Policies.Named(stored.Judgement.PolicyName);
        var rules = Rules(stored, then ?? new(stored.EngineVersion, ""), now, policy).ToList();
        var tables = Tables(stored.Evidence.Tables, byTablesOfNow.Tables).ToList();
        return policy is null
            ? new(null, rules, null, tables)
            : new(Again(stored, stored.Evidence, policy), rules, Again(stored, byTablesOfNow, policy), tables);
    }

    private static Rejudged Again(Verification stored, Evidence evidence, Policy policy)
    {
        var again = Judge.Decide(new(stored.Inquiry, stored.Claim, evidence, stored.AsOf), policy);
        var before = stored.Judgement.Findings.ToDictionary(finding => finding.Code, finding => finding.Outcome);
        var after = again.Findings.ToDictionary(finding => finding.Code, finding => finding.Outcome);
        return new(
            again,
            IsSameVerdict: Text(VerdictsOf(stored.Judgement)) == Text(VerdictsOf(again)),
            IsSameInEveryWord: Text(stored.Judgement) == Text(again),
            [.. before.Keys.Union(after.Keys).Select(code => new ChangedFinding(code, Find(before, code), Find(after, code))).Where(change => change.Then != change.Now)]);
    }

    private static IEnumerable<ChangedVersion> Rules(Verification stored, EngineBuild then, EngineBuild now, Policy? policy)
    {
        if (then.Version != now.Version)
            yield return new("engine", then.Version, now.Version);
        else if (then.Build.Length > 0 && then.Build != now.Build)
            yield return new("engine", $"{then.Version} (build {then.Build})", $"{now.Version} (build {now.Build})");
        if (policy?.Version != stored.Judgement.PolicyVersion)
            yield return new($"policy {stored.Judgement.PolicyName}", stored.Judgement.PolicyVersion, policy?.Version);
    }

    private static IEnumerable<ChangedVersion> Tables(IReadOnlyList<TableVersion> then, IReadOnlyList<TableVersion> now) =>
        then.Concat(now).Select(table => table.Name).Distinct()
            .Select(name => new ChangedVersion($"table {name}", then.FirstOrDefault(table => table.Name == name)?.Sha256, now.FirstOrDefault(table => table.Name == name)?.Sha256))
            .Where(change => change.Then != change.Now);

    private static Verdict?[] VerdictsOf(Judgement judgement) => [judgement.Overall, judgement.Certificate, judgement.Suitability];

    private static Outcome? Find(Dictionary<string, Outcome> outcomes, string code) => outcomes.TryGetValue(code, out var outcome) ? outcome : null;

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, CoreJson.Options);
}

/// <summary>What came of judging again.</summary>
/// <param name="Again">From the stored evidence by the program of now; null when its policy is no longer known.</param>
/// <param name="Rules">What of the program and its policy has changed.</param>
/// <param name="ByTablesOfNow">The same with what today's tables say.</param>
/// <param name="Tables">Which tables have changed.</param>
public sealed record Replayed(Rejudged? Again, IReadOnlyList<ChangedVersion> Rules, Rejudged? ByTablesOfNow, IReadOnlyList<ChangedVersion> Tables)
{
    /// <summary>The verdict is another, although neither program nor policy is: then what is stored is not what was judged.</summary>
    public bool IsUnexplained => Again is { IsSameVerdict: false } && Rules.Count == 0;
}

/// <summary>A judgement beside the stored one.</summary>
/// <param name="IsSameVerdict">Indication, reasons and assurance, of the certificate and of its suitability.</param>
/// <param name="Findings">Those that came out otherwise.</param>
public sealed record Rejudged(Judgement Judgement, bool IsSameVerdict, bool IsSameInEveryWord, IReadOnlyList<ChangedFinding> Findings);

/// <summary>A check whose answer is another; null where it was not asked.</summary>
public sealed record ChangedFinding(string Code, Outcome? Then, Outcome? Now);

/// <summary>Something with a version that is another; null where there is none.</summary>
public sealed record ChangedVersion(string What, string? Then, string? Now);
