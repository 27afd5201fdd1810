using System.Globalization;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>A register that did not answer says nothing about the supplier; it must be asked again unless one that is believed before it has answered.</summary>
internal static class SourcesReached
{
    public static readonly Check Check = new(
        "CV-REG-03", "Could the registers be reached?", "ETSI EN 319 102-1, TRY_LATER", Ask);

    private static Answer Ask(Case @case) => (@case.Asked, @case.Unreachable) switch
    {
        ([], _) => Answer.NotApplicable($"There was no register to ask."),
        (_, []) => Answer.Pass($"Every register that was asked has answered.") with { Assurance = Assurance.Confirmed },
        (_, var silent) when @case.Registration is { } found && silent.All(lookup => found.Source.Keeper <= lookup.Source.Keeper) =>
            Answer.Warn(Sentence.Several([.. Said(@case, silent), $"{found.Source.Name}, which is believed before, has answered."])),
        (_, var silent) => Answer.Unknown(SubIndication.TryLater, Sentence.Several([.. Said(@case, silent)])) with
        {
            Source = $"{silent[0].Source.Name}",
            NextSteps = [NextStep.AskCertificationBody],
        },
    };

    private static IEnumerable<Sentence> Said(Case @case, IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> lookups) =>
        lookups.SelectMany(lookup => new[] { Failed(@case, lookup), Again(lookup) }).OfType<Sentence>();

    private static Sentence Failed(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) => lookup.Source.AsOf is { } day
        ? (Sentence)$"{Reasons.Unavailable(lookup)}; its last good copy is {Math.Max(0, @case.Day.DayNumber - day.DayNumber).InDays} old."
        : $"{Reasons.Unavailable(lookup)}; there is no earlier copy.";

    private static Sentence? Again(Lookup<IReadOnlyList<RegistryRecord>> lookup) => lookup.RetryAt is { } time ? (Sentence)$"Ask again from {Reasons.Time(time)}." : null;
}
