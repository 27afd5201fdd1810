namespace CertVerify.Client;

/// <summary>A certificate under watch and how it stands.</summary>
public sealed record WatchedCertificate
{
    public required string Id { get; init; }

    /// <summary>"watching" or "stopped".</summary>
    public required string State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    public string? CertificateNumber { get; init; }

    public string? Holder { get; init; }

    public string? CertificationBody { get; init; }

    public required IReadOnlyList<string> Standards { get; init; }

    public required Verdict Verdict { get; init; }

    public required Status Status { get; init; }

    public DateOnly? EffectiveUntil { get; init; }

    /// <summary>How many it has had under watch.</summary>
    public required int Verifications { get; init; }

    /// <summary>The latest.</summary>
    public required string VerificationId { get; init; }

    public required DateTimeOffset VerifiedAt { get; init; }

    public DateTimeOffset? NextVerificationAt { get; init; }
}

/// <summary>One verification under watch, and what was different from the one before.</summary>
public sealed record HistoryEntry
{
    /// <summary>From 1.</summary>
    public required int Run { get; init; }

    /// <summary>"first", "scheduled" or "rulesChanged".</summary>
    public required string Reason { get; init; }

    public required string VerificationId { get; init; }

    public string? PreviousVerificationId { get; init; }

    public required DateTimeOffset VerifiedAt { get; init; }

    public required Verdict Verdict { get; init; }

    public required Status Status { get; init; }

    public required IReadOnlyList<Change> Changes { get; init; }
}

/// <summary>One thing that is different.</summary>
public sealed record Change
{
    public required string Code { get; init; }

    public required string What { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public required string Because { get; init; }
}

/// <summary>Something that happened; told once.</summary>
public sealed record WatchEvent
{
    public required string Id { get; init; }

    public required string Tenant { get; init; }

    /// <summary>"statusChanged", "expiryNear", ...; the service may learn more words.</summary>
    public required string Kind { get; init; }

    public string? Code { get; init; }

    public required Severity Severity { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required string Because { get; init; }

    public string? CertificateId { get; init; }

    public string? CertificateNumber { get; init; }

    public string? VerificationId { get; init; }

    public string? PreviousVerificationId { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }
}
