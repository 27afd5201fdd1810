using CertVerify.Core.Sources;

namespace CertVerify.Core.Monitoring;

/// <summary>What was known before: the next verification is compared with it, so that an outage in between is no change.</summary>
public sealed record Memory
{
    /// <summary>The record last seen in the register that was believed, and its state on that day; null before there was one.</summary>
    public RecordSeen? Record { get; init; }

    /// <summary>Runs in a row that ended in "try later".</summary>
    public int Unanswered { get; init; }

    /// <summary>By the id of a source: the last day on which its answer was fresh.</summary>
    public IReadOnlyDictionary<string, DateOnly> Answered { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>What has been told once and is not told again: keys of events.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];
}

/// <summary>What a register said of the certificate when it was last seen there.</summary>
public sealed record RecordSeen(
    DateOnly SeenOn, string SourceId, CertificationStatus Status, string? HolderName, string? HolderAddress, string? Scope, IReadOnlyList<string> Standards);
