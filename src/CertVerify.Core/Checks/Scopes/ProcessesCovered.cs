using CertVerify.Core.Checks.Holders;
using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>A scope of "sales" does not cover making; each process needed must be in the words of the scope, or of those that are registered for the site asked about.</summary>
internal static class ProcessesCovered
{
    public static readonly Check Check = new(
        "CV-SCP-03", "Does the scope cover the processes you need?", "ISO/IEC 17021-1:2015, 8.2.2 f)", Ask, Part.Suitability);

    private static Answer Ask(Case @case) => (@case.Inquiry.Need?.Processes, Places.ActivitiesRegistered(@case) ?? @case.CertifiedScope) switch
    {
        (null or [], _) => Answer.NotApplicable($"No processes were named."),
        (_, null or "") => Answer.Unknown(SubIndication.ScopeUnclear, $"No scope could be read or found, so which processes it covers is open.") with
            { NextSteps = [NextStep.AskSupplier] },
        ({ } needed, { } scope) => Judged(needed, scope, ScopeMatch.Processes(needed, scope)) with
        {
            Claimed = Sentence.Quoted(string.Join(", ", needed)),
            Found = Sentence.Quoted(scope),
            Source = @case.ScopeSource,
            Assurance = @case.ScopeAssurance,
        },
    };

    private static Answer Judged(IReadOnlyList<string> needed, string scope, Match match) => match.Decision switch
    {
        Sameness.Same => Answer.Pass($"The scope names {string.Join(", ", needed)}."),
        Sameness.Different => Answer.Fail(SubIndication.ScopeNotCovered, $"The scope covers {Covered(scope)}; you need {string.Join(", ", needed)}: {match.Differences}.") with
            { NextSteps = [NextStep.AskSupplier, NextStep.CommissionFactoryAudit] },
        _ when ScopeConcepts.Of(scope).Activities.Count > 0 && match.Features.All(feature => feature.Found is not null) =>
            Answer.Warn($"The scope covers {Covered(scope)}; you need {string.Join(", ", needed)}: {match.Differences}.") with { NextSteps = [NextStep.AskSupplier] },
        _ => Answer.Unknown(SubIndication.ScopeUnclear, $"The scope '{scope}' does not say clearly enough what is done; you need {string.Join(", ", needed)}.") with
            { NextSteps = [NextStep.AskSupplier] },
    };

    private static string Covered(string scope) => string.Join(", ", ScopeConcepts.Of(scope).Activities.Values.Select(words => $"\"{words}\""));
}
