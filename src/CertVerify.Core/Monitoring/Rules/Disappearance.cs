using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-07: a record that was there is there no more, in a register that answered. That is no withdrawal.</summary>
internal static class Disappearance
{
    internal static IEnumerable<Happening> In(Sight sight)
    {
        if (sight.Before.Memory.Record is not { } before || sight.Case.Registration is not null || sight.Reason is RunReason.RulesChanged
            || sight.Case.Silent.FirstOrDefault(lookup => lookup.Source.Id == before.SourceId) is not { } silent)
            yield break;
        yield return new(
            EventKind.RecordDisappeared, "CV-MON-07", Severity.High, "record", Wording.Of(before.Status), null,
            $"{silent.Source.Cited} no longer holds a record of it. It was last seen there on {before.SeenOn} as {before.Status.Words}; that it is gone does not say why. Ask the certification body.",
            $"gone:{before.SourceId}:{before.SeenOn:O}");
    }
}
