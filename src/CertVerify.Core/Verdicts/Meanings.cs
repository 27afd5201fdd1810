using CertVerify.Core.Checks;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Verdicts;

/// <summary>What a verdict says, and what a certificate means and never means (CHECKS.md, section H).</summary>
internal static class Meanings
{
    private static readonly Sentence[] NeverMeans =
    [
        $"That any product or service was certified, tested or found better than another.",
        $"That everything delivered conforms, or that a particular defect rate is kept: the organisation sets its own objectives.",
        $"That the organisation performs better than one without a certificate.",
        $"That CE, FCC, RoHS or any other product approval was given.",
        $"That it will stay so: surveillance goes on, and a certification can be suspended or withdrawn at any time.",
        $"That the system is lived on the floor every day: only an audit on the spot shows that.",
    ];

    public static Meaning Of(Case @case, Verdict overall, IReadOnlyList<Finding> findings)
    {
        SystemMeaning[] systems = [.. @case.Standards.Select(standard => SystemMeanings.Of(standard.Designation)).Distinct()];
        return new Meaning(
            InShort(overall, findings),
            overall.Indication is Indication.Passed ? Means(@case, systems) : [],
            [.. NeverMeans, .. systems.SelectMany(system => system.DoesNotMean)]);
    }

    private static Sentence[] Means(Case @case, SystemMeaning[] systems) =>
    [
        Conforms(@case.HolderName is { } holder ? (Sentence)$"{holder}" : $"the holder", string.Join(", ", @case.Standards), @case.Scope?.TrimEnd('.')),
        .. systems.SelectMany(system => system.Means),
        $"The system suits its activities, is audited by the organisation itself and reviewed by its management, and is to be improved continually.",
    ];

    private static Sentence Conforms(Sentence holder, string standards, string? scope) => scope is null
        ? (Sentence)$"An independent, accredited certification body has confidence that {holder} has a management system that conforms to {standards}."
        : $"An independent, accredited certification body has confidence that {holder} has a management system that conforms to {standards}, for this scope only: {scope}.";

    private static Sentence InShort(Verdict overall, IReadOnlyList<Finding> findings) => overall.Indication switch
    {
        Indication.Passed => $"The certification is in force and accredited, as far as this verdict reaches; what that means and does not mean is said below.",
        Indication.Indeterminate => Sentence.Several([$"We could not establish it; this says nothing against the supplier.", .. FirstReason(overall, findings)]),
        _ => Sentence.Several([.. FirstReason(overall, findings), $"This does not judge the supplier's quality."]),
    };

    /// <summary>The finding that gave the verdict its reason, with the source that says so.</summary>
    private static IEnumerable<Sentence> FirstReason(Verdict overall, IReadOnlyList<Finding> findings) =>
        findings.Where(finding => finding.Level is Level.Fail && finding.Implies is { } reason && reason == overall.SubIndication)
            .OrderByDescending(finding => finding.Assurance)
            .Take(1)
            .SelectMany(finding => finding.Source is { } source && !$"{finding.Because}".Contains($"{source}", StringComparison.Ordinal)
                ? [finding.Because, $"Source: {source}."]
                : new[] { finding.Because });
}
