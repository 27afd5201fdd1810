using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-03: 90, 60, 30, 7 and 0 days before the last day, each told once; who comes late is told the nearest only.</summary>
internal static class ExpiryNear
{
    internal static IEnumerable<Happening> In(Sight sight)
    {
        if (sight.Current.Judgement.Status.Unified is CertificationStatus.Withdrawn or CertificationStatus.Cancelled or CertificationStatus.Expired
            || sight.Case.ExpiresOn is not { } last || last < sight.Today || Milestones.OfExpiry(last).Reached(sight.Today) is not { } reached)
            yield break;
        var days = last.DayNumber - sight.Today.DayNumber;
        yield return new(
            EventKind.ExpiryNear, "CV-MON-03", Of(reached.Left), "expiry", null, Wording.Of(last),
            days == 0 ? (Sentence)$"It ends today, {last}." : $"It ends on {last}, in {days.InDays}; no renewal is known yet.",
            $"expiry:{last:O}:{reached.Left}");
    }

    private static Severity Of(int left) => left switch { > 30 => Severity.Info, > 7 => Severity.Warning, _ => Severity.High };
}
