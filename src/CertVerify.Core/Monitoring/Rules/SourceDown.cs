using System.Globalization;
using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-08: a source has been out of reach for longer than its answers are fresh; told once a week for each tenant, not for each certificate.</summary>
internal static class SourceDown
{
    internal static IEnumerable<Happening> In(Sight sight) => sight.Reason is RunReason.RulesChanged ? [] :
        from lookup in sight.Case.Unreachable
        let source = lookup.Source
        let answered = sight.Before.Memory.Answered.TryGetValue(source.Id, out var day) ? day : DateOnly.FromDateTime(sight.Before.CreatedAt.UtcDateTime)
        where answered.AddDays(source.FreshForDays) < sight.Today
        select new Happening(
            EventKind.SourceDown, "CV-MON-08", Severity.Warning, "source", Wording.Of(answered), null,
            $"{source.Name} could not be asked since {answered}, which is longer than the {source.FreshForDays} days for which its answers hold. Certificates that rest on it cannot be confirmed.",
            $"down:{source.Id}:{ISOWeek.GetYear(sight.Today.ToDateTime(default))}-{ISOWeek.GetWeekOfYear(sight.Today.ToDateTime(default))}")
        {
            IsOfTenant = true,
        };
}
