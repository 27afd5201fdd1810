using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>Which sources a certificate was looked up in, in the order in which they are believed, and what each may do to the verdict.</summary>
public static class SourcePlan
{
    public static IReadOnlyList<PlannedSource> Of(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var asked = @case.Evidence.Registers
            .OrderBy(lookup => lookup.Source.Coverage is Coverage.Derived)
            .ThenBy(lookup => lookup.Outcome is not LookupOutcome.Unavailable && @case.IsTooOld(lookup))
            .ThenBy(lookup => lookup.Source.Keeper)
            .ThenByDescending(lookup => lookup.FreshOn)
            .Select(lookup => Asked(@case, lookup));
        return [.. asked, .. @case.Evidence.NotAsked.OrderBy(register => register.Source.Keeper).Select(NotAsked)];
    }

    private static PlannedSource Asked(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup)
    {
        var answered = lookup.Outcome is not LookupOutcome.Unavailable;
        var (role, because) = RoleOf(@case, lookup);
        return new(
            lookup.Source, role, because, OutcomeOf(lookup.Outcome), answered && !@case.IsTooOld(lookup) && @case.Registration?.Source == lookup.Source,
            answered || lookup.Source.AsOf is not null ? @case.AgeOf(lookup) : null, @case.LimitOf(lookup), lookup.Value?.Count ?? 0,
            lookup.AskedAt, lookup.Reason, lookup.RetryAt);
    }

    private static PlannedSource NotAsked(NotAsked register) => new(
        register.Source, MostOf(register.Source), Reasons.NotAsked($"It", register.Reason),
        SourceOutcome.NotAsked, IsBelieved: false, AgeDays: null, register.Source.FreshForDays, Records: 0, Reason: register.Reason);

    private static (SourceRole Role, Sentence Because) RoleOf(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) => lookup.Source switch
    {
        { Coverage: Coverage.Derived } => (SourceRole.Shows, $"It copies other sources."),
        _ when lookup.Outcome is LookupOutcome.Unavailable => (MostOf(lookup.Source), $"It could not be asked, which counts for and against nobody."),
        _ when @case.IsTooOld(lookup) => (SourceRole.Shows, $"Its answer is too old to rely on."),
        { Coverage: Coverage.CompleteAuthoritative } when @case.AgeOf(lookup) <= @case.LimitOf(lookup) && @case.ShouldBeListed(lookup) =>
            (SourceRole.Decides, $"It lists every valid certificate of its kind."),
        { Coverage: Coverage.CompleteAuthoritative } => (SourceRole.Confirms, $"It lists every valid certificate of its kind, but may not list this one yet, or not any more."),
        { Coverage: Coverage.CompleteNational, LagDays: var lag } => (SourceRole.Confirms, $"It must list every certificate of its kind within {lag} days; one that is missing is a reason to ask."),
        { CoverageNote: { } note } => (SourceRole.Confirms, Sentence.Known(note)),
        { Coverage: Coverage.PartialVoluntary } => (SourceRole.Confirms, $"Listing there is not a duty, so that a missing record says little."),
        _ => (SourceRole.Confirms, $"Listing there is a duty, but it is not complete: a missing record says nothing against anybody."),
    };

    /// <summary>What it might have done, had it been asked.</summary>
    private static SourceRole MostOf(Source source) => source.Coverage switch
    {
        Coverage.CompleteAuthoritative => SourceRole.Decides,
        Coverage.Derived => SourceRole.Shows,
        _ => SourceRole.Confirms,
    };

    private static SourceOutcome OutcomeOf(LookupOutcome outcome) => outcome switch
    {
        LookupOutcome.Found => SourceOutcome.Found,
        LookupOutcome.Absent => SourceOutcome.Absent,
        _ => SourceOutcome.Unavailable,
    };
}
