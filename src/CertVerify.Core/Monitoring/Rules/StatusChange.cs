using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-01: the registered state is another one than when it was last seen; an outage in between is no change.</summary>
internal static class StatusChange
{
    internal static IEnumerable<Happening> In(Sight sight)
    {
        if (sight.Previous is null || sight.Record is not { } now)
            yield break;
        var before = sight.Before.Memory.Record?.Status ?? CertificationStatus.Unknown;
        if (now.Status == before)
            yield break;
        var source = sight.Current.Judgement.Status.Source ?? "The register";
        yield return new(
            EventKind.StatusChanged, "CV-MON-01", Of(now.Status), "status", Word(before), Word(now.Status),
            sight.Current.Judgement.Status.Since is { } since
                ? (Sentence)$"{source} shows it as {now.Status.Words} since {since}; before it was {before.Words}."
                : $"{source} shows it as {now.Status.Words}; before it was {before.Words}.");
    }

    private static Severity Of(CertificationStatus status) => status switch
    {
        CertificationStatus.Suspended or CertificationStatus.Withdrawn or CertificationStatus.Cancelled or CertificationStatus.Expired => Severity.High,
        CertificationStatus.Active => Severity.Info,
        _ => Severity.Warning,
    };

    private static string Word(CertificationStatus status) => Wording.Of(status);
}
