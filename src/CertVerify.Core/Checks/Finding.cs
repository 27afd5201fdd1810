using System.Text.Json.Serialization;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks;

/// <summary>What a check may do to the verdict; it belongs to the policy, never to the check.</summary>
[JsonConverter(typeof(InWords<Level>))]
public enum Level
{
    /// <summary>Its fail or unknown decides.</summary>
    Fail,

    /// <summary>At most a warning.</summary>
    Warn,

    /// <summary>Shown, without effect.</summary>
    Inform,

    /// <summary>Run and stored, not shown to people.</summary>
    Ignore,
}

/// <summary>A check's answer under a policy, as stored and shown.</summary>
public sealed record Finding
{
    public required string Code { get; init; }

    public required string Question { get; init; }

    public required Part Part { get; init; }

    public required Outcome Outcome { get; init; }

    public required Level Level { get; init; }

    public SubIndication? Implies { get; init; }

    public required Sentence Because { get; init; }

    public Assurance Assurance { get; init; }

    public Sentence? Claimed { get; init; }

    public Sentence? Found { get; init; }

    public Sentence? Source { get; init; }

    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];
}
