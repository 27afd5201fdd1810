using System.Text.Json.Serialization;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks;

/// <summary>How a check came out.</summary>
[JsonConverter(typeof(InWords<Outcome>))]
public enum Outcome
{
    Pass,
    Warn,
    Fail,
    Unknown,
    NotApplicable,
}

/// <summary>What a finding rests on.</summary>
[JsonConverter(typeof(InWords<Assurance>))]
public enum Assurance
{
    /// <summary>Only on what the certificate says of itself.</summary>
    Claimed,

    /// <summary>On a lesser source as well.</summary>
    Corroborated,

    /// <summary>On a register, the certification body, the scheme or a confirmed curated row.</summary>
    Confirmed,
}

/// <summary>One check's answer in one case: the outcome, a sentence a buyer can act on, and what it rests on.</summary>
public sealed record Answer
{
    private Answer(Outcome outcome, SubIndication? implies, Sentence because)
    {
        Outcome = outcome;
        Implies = implies;
        Because = because;
    }

    public Outcome Outcome { get; }

    /// <summary>What this answer makes of the verdict when the policy lets it decide.</summary>
    public SubIndication? Implies { get; }

    public Sentence Because { get; }

    public Assurance Assurance { get; init; }

    /// <summary>What the certificate, or the buyer, says.</summary>
    public Sentence? Claimed { get; init; }

    /// <summary>What the source says.</summary>
    public Sentence? Found { get; init; }

    /// <summary>Name of the source, with its date.</summary>
    public Sentence? Source { get; init; }

    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];

    public static Answer Pass(Sentence because) => new(Outcome.Pass, null, because);

    public static Answer Warn(Sentence because) => new(Outcome.Warn, null, because);

    public static Answer Fail(SubIndication implies, Sentence because) => new(Outcome.Fail, implies, because);

    public static Answer Unknown(SubIndication implies, Sentence because) => new(Outcome.Unknown, implies, because);

    public static Answer NotApplicable(Sentence because) => new(Outcome.NotApplicable, null, because);
}
