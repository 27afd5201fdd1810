using CertVerify.Core.Checks;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring;

/// <summary>A certificate under watch: what is asked about it again and again, how it stands, and when it is asked next.</summary>
public sealed record WatchedCertificate
{
    /// <summary>Made of what is watched, so that putting it under watch twice is putting it under watch once.</summary>
    public required string Id { get; init; }

    public required string Tenant { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it is watched.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Asked each time, of the day on which it is asked.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>What the ids of its verifications are made of, so that a run that is repeated has the same id; a secret.</summary>
    public required string Seed { get; init; }

    /// <summary>How many verifications it has had since it is watched; the first is number 1.</summary>
    public required int Run { get; init; }

    public required Label Label { get; init; }

    public required string VerificationId { get; init; }

    public required DateTimeOffset VerifiedAt { get; init; }

    public required Verdict Verdict { get; init; }

    public required Status Status { get; init; }

    public DateOnly? EffectiveUntil { get; init; }

    /// <summary>When it is verified again; null when it is not watched any more.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public required Memory Memory { get; init; }
}

/// <summary>What people know a certificate by.</summary>
public sealed record Label(string? Number, string? Holder, string? Issuer, IReadOnlyList<string> Standards)
{
    /// <summary>As the certificate says it, else as the register's record does.</summary>
    internal static Label Of(Case @case) => new(
        @case.Number, @case.HolderName ?? @case.Registration?.Record.HolderName, @case.IssuerName ?? @case.Registration?.Record.CertificationBody,
        [.. @case.Standards.Select(standard => standard.ToString()).Distinct()]);
}
