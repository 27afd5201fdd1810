using System.Text.Json.Serialization;
using CertVerify.Core.Checks;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>The three possible answers; "indeterminate" means "could not be established" and accuses nobody.</summary>
[JsonConverter(typeof(InWords<Indication>))]
public enum Indication
{
    Passed,
    Indeterminate,
    Failed,
}

/// <summary>An answer with its first reason and the further ones.</summary>
public sealed record Verdict(Indication Indication, SubIndication? SubIndication, IReadOnlyList<SubIndication> AlsoFound, Assurance Assurance);

/// <summary>The state of the certification on the day asked about, in our vocabulary and in the register's own word.</summary>
public sealed record Status(CertificationStatus Unified, string? Raw, DateOnly? Since, string? Source)
{
    /// <summary>Its state on the day of issue, the other time at which it is judged (CHECKS.md, D 9); null when the register does not let it be known.</summary>
    public CertificationStatus? AtIssue { get; init; }
}

/// <summary>What the verdict says in a sentence or two, and what the certificate means and does not mean.</summary>
public sealed record Meaning(Sentence InShort, IReadOnlyList<Sentence> Means, IReadOnlyList<Sentence> DoesNotMean);

/// <summary>All that the judge concludes from one case under one policy: a pure function of both.</summary>
public sealed record Judgement
{
    /// <summary>The worse of the two below.</summary>
    public required Verdict Overall { get; init; }

    public required Verdict Certificate { get; init; }

    /// <summary>Null when no need was stated.</summary>
    public Verdict? Suitability { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Where it was looked up, in the order in which sources are believed.</summary>
    public IReadOnlyList<PlannedSource> Sources { get; init; } = [];

    public required Status Status { get; init; }

    /// <summary>Last day the certificate can be relied on, inclusive: the earlier of its expiry and the end of its edition.</summary>
    public DateOnly? EffectiveUntil { get; init; }

    /// <summary>Last day this verdict may be reused, inclusive.</summary>
    public required DateOnly ValidUntil { get; init; }

    public required Meaning Meaning { get; init; }

    public required IReadOnlyList<NextStep> NextSteps { get; init; }

    public required string PolicyName { get; init; }

    public required string PolicyVersion { get; init; }
}
