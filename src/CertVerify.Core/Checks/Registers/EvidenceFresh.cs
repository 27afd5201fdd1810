using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>A record is used while it is fresh, with a warning up to twice that age, and not beyond.</summary>
internal static class EvidenceFresh
{
    public static readonly Check Check = new("CV-REG-05", "Is the register's answer fresh enough?", "ETSI EN 319 102-1, revocation freshness", Ask);

    private static Answer Ask(Case @case) =>
        @case.Registration is { } found && @case.Asked.FirstOrDefault(lookup => lookup.Source == found.Source) is { } lookup
            ? Judged(@case.AgeOf(lookup), found.Source) with { Found = lookup.FreshOn?.Words, Source = found.Cited, Assurance = Assurance.Confirmed }
            : Answer.NotApplicable($"There is no record whose age could be judged.");

    private static Answer Judged(int? age, Source source) => age switch
    {
        null => Answer.Unknown(SubIndication.StaleEvidence, $"{source.Name} does not say of which day its records are.") with
            { NextSteps = [NextStep.AskCertificationBody] },
        { } days when days <= source.FreshForDays => Answer.Pass($"The record is {days} days old; it may be used for {source.FreshForDays}."),
        { } days when days <= 2 * source.FreshForDays => Answer.Warn($"The record is {days} days old; the limit is {source.FreshForDays}."),
        { } days => Answer.Unknown(SubIndication.StaleEvidence, $"The record is {days} days old; the limit is {source.FreshForDays}. Too old to rely on.") with
            { NextSteps = [NextStep.AskCertificationBody] },
    };
}
