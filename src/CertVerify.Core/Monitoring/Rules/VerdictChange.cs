using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-02: the verdict or its first reason is another one. What a new rule changed is CV-MON-10.</summary>
internal static class VerdictChange
{
    internal static IEnumerable<Happening> In(Sight sight)
    {
        if (sight is not { Previous.Judgement.Overall: var before, Current.Judgement: { Overall: var now } judgement } || sight.Reason is RunReason.RulesChanged || IsSame(before, now))
            yield break;
        yield return new(EventKind.VerdictChanged, "CV-MON-02", Between(before, now), "verdict", Wording.Of(before), Wording.Of(now), judgement.Meaning.InShort);
    }

    internal static bool IsSame(Verdict one, Verdict other) => (one.Indication, one.SubIndication) == (other.Indication, other.SubIndication);

    /// <summary>That a source could not be asked says nothing of the certificate.</summary>
    internal static Severity Between(Verdict before, Verdict now) => (before, now) switch
    {
        (_, { SubIndication: SubIndication.TryLater }) => Severity.Info,
        (_, { Indication: Indication.Failed }) => Severity.High,
        _ when now.Indication > before.Indication => Severity.High,
        _ when now.Indication < before.Indication => Severity.Info,
        _ => Severity.Warning,
    };
}
