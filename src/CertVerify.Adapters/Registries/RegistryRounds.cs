using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

using Answers = IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>;

/// <summary>Asks the registries: first those that are free, all at once; then those that cost something, unless it is settled.</summary>
public sealed class RegistryRounds(IReadOnlyList<IRegistry> registries, RegistryOptions options, TimeProvider clock)
{
    private readonly BoundedAsking asking = new(options, clock);

    internal async Task<(Answers Answers, IReadOnlyList<NotAsked> NotAsked)> AskAsync(RegistryQuestion question, CancellationToken cancel)
    {
        var free = registries.Where(registry => !registry.IsMetered).ToLookup(registry => registry.WantingFor(question));
        var first = await asking.AskAsync(free[null], question, cancel).ConfigureAwait(false);
        var known = question.Knowing(Registered(first, question));
        var metered = registries.Where(registry => registry.IsMetered).ToLookup(registry => WhyNot(registry, known, first));
        var second = await asking.AskAsync(metered[null], known, cancel).ConfigureAwait(false);

        Answers answers = [.. first.Concat(second).Select(lookup => lookup with { Source = question.Tables.AsItCovers(lookup.Source, question) })];
        var notAsked = free.Concat(metered).Where(group => group.Key is not null)
            .SelectMany(group => group.Select(registry => new NotAsked(question.Tables.AsItCovers(registry.Source, question), group.Key!)));
        return (answers, [.. notAsked, .. Unconnected(question, answers)]);
    }

    /// <summary>The record that tells what the paper, or the person who typed, does not; null when issuers differ about the number.</summary>
    internal static RegistryRecord? Registered(Answers answers, RegistryQuestion question)
    {
        var records = answers
            .SelectMany(lookup => lookup.Value ?? [])
            .Where(record => question.Numbers is [var number, ..] && Core.Normalising.Numbers.Same(number, record.CertificateNumber))
            .ToList();
        return records.DistinctBy(record => record.CertificationBody).Count() == 1 ? records[0] : null;
    }

    private string? WhyNot(IRegistry registry, RegistryQuestion question, Answers free) =>
        free.Any(lookup => lookup.Source.Keeper < registry.Source.Keeper && Settles(lookup, question)) ? "settledBefore" : registry.WantingFor(question);

    /// <summary>A fresh record with a state that is understood, in a register that is believed before.</summary>
    private bool Settles(Lookup<IReadOnlyList<RegistryRecord>> lookup, RegistryQuestion question) =>
        lookup.Source.Coverage is not Coverage.Derived
        && lookup.Source.AsOf is { } day && day.AddDays(lookup.Source.FreshForDays) >= Today
        && (lookup.Value ?? []).Any(record => record.Status is not CertificationStatus.Unknown && question.IsAbout(record));

    private IEnumerable<NotAsked> Unconnected(RegistryQuestion question, Answers answers) => question.Tables.RegistersFor(question)
        .Where(source => !registries.Any(registry => registry.Source.Id == source.Id) && !answers.Any(lookup => lookup.Source.Id == source.Id))
        .Select(source => new NotAsked(source, "notConnected"));

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
