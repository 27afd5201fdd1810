namespace CertVerify.Core.Access;

/// <summary>Who asked what, when, and how it ended; nothing of what the request or the answer said.</summary>
public sealed record AuditEntry
{
    /// <summary>When the request came.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whose data was worked on.</summary>
    public required string Tenant { get; init; }

    /// <summary>The id of the key; null for an anonymous caller.</summary>
    public string? KeyId { get; init; }

    public required string Method { get; init; }

    /// <summary>With names in place of what callers fill in.</summary>
    public required string Route { get; init; }

    /// <summary>The id of what was asked for or made; null where there is none.</summary>
    public string? About { get; init; }

    /// <summary>Of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>The caller's; null unless it is set that it be kept.</summary>
    public string? Address { get; init; }
}
