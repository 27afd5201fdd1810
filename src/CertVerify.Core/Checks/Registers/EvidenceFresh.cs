using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>A record is used while it is fresh, with a warning up to twice that age, and not beyond.</summary>
internal static class EvidenceFresh
{
    public static readonly Check Check = new("CV-REG-05", "Is the register's answer fresh enough?", "ETSI EN 319 102-1, revocation freshness", Ask);

    private static Answer Ask(Case @case) =>
        @case.Registration is { } found && @case.Asked.FirstOrDefault(lookup => lookup.Source == found.Source) is { } lookup
            ? Judged(@case, lookup) with { Found = lookup.FreshOn is { } day ? (Sentence)$"{day}" : null, Source = found.Cited, Assurance = Assurance.Confirmed }
            : Answer.NotApplicable($"There is no record whose age could be judged.");

    private static Answer Judged(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) => (@case.AgeOf(lookup), @case.LimitOf(lookup)) switch
    {
        (null, _) => Answer.Unknown(SubIndication.StaleEvidence, $"{lookup.Source.Name} does not say of which day its records are.") with
            { NextSteps = [NextStep.AskCertificationBody] },
        ({ } days, var limit) when days <= limit => Answer.Pass($"The record is {days.InDays} old; it may be used for {limit.InDays}."),
        ({ } days, var limit) when days <= 2 * limit => Answer.Warn(Sentence.Several($"The record is {days.InDays} old; the limit is {limit.InDays}.", Alert(@case, lookup))),
        ({ } days, var limit) => Answer.Unknown(
            SubIndication.StaleEvidence, Sentence.Several($"The record is {days.InDays} old; the limit is {limit.InDays}.", Alert(@case, lookup), $"Too old to rely on.")) with
            { NextSteps = [NextStep.AskCertificationBody] },
    };

    private static Sentence? Alert(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) => @case.AlertedOn is { } alert && @case.LimitOf(lookup) < lookup.Source.FreshForDays
        ? (Sentence)$"The issuer's accreditation was suspended or withdrawn on {alert}, after this answer."
        : null;
}
