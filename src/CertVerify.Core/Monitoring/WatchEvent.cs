using System.Text.Json.Serialization;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Monitoring;

/// <summary>What happened.</summary>
[JsonConverter(typeof(InWords<EventKind>))]
public enum EventKind
{
    StatusChanged,
    VerdictChanged,
    ExpiryNear,
    RecordChanged,
    AccreditationChanged,
    EditionEnding,
    RecordDisappeared,
    SourceDown,
    SuccessorFound,
    RulesChanged,

    /// <summary>One for each tenant when an accreditation or a recognition changed, after one event for each certificate.</summary>
    AccreditationDigest,

    /// <summary>A receiver failed for so long that nothing is sent to it any more.</summary>
    WebhookDisabled,

    /// <summary>A piece of work failed again and again and was set aside.</summary>
    WorkSetAside,
}

/// <summary>How soon somebody should look.</summary>
[JsonConverter(typeof(InWords<Severity>))]
public enum Severity
{
    Info,
    Warning,
    High,
}

/// <summary>Something that happened to a certificate under watch, or to the watching itself; told once.</summary>
public sealed record WatchEvent
{
    /// <summary>Made of what happened: the same event has the same id, however often it is found.</summary>
    public required string Id { get; init; }

    public required string Tenant { get; init; }

    public required EventKind Kind { get; init; }

    /// <summary>The code of CHECKS.md, section C11; null where the catalogue has none.</summary>
    public string? Code { get; init; }

    public required Severity Severity { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>A sentence a buyer can act on.</summary>
    public required Sentence Because { get; init; }

    public string? CertificateId { get; init; }

    public string? CertificateNumber { get; init; }

    public string? VerificationId { get; init; }

    public string? PreviousVerificationId { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }
}
