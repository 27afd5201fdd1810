namespace CertVerify.Client;

/// <summary>One question, answered with reasons, stored and replayable.</summary>
public sealed record Verification
{
    public required string Id { get; init; }

    /// <summary>For people to quote.</summary>
    public required string ReceiptNumber { get; init; }

    /// <summary>Of a certificate under watch: the id of the verification before it.</summary>
    public string? Follows { get; init; }

    public required DateTimeOffset VerifiedAt { get; init; }

    /// <summary>The day the question is about.</summary>
    public required DateOnly AsOf { get; init; }

    public required Inquiry Inquiry { get; init; }

    public Document? Document { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>The worse of the two below.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Is the certification valid and accredited?</summary>
    public required Verdict Certificate { get; init; }

    /// <summary>Is it fit for this purchase? Null when no need was stated.</summary>
    public Verdict? Suitability { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<AskedSource> Sources { get; init; }

    public required Status Status { get; init; }

    /// <summary>Last day the certificate can be relied on, inclusive.</summary>
    public DateOnly? EffectiveUntil { get; init; }

    /// <summary>Last day this verdict may be reused, inclusive.</summary>
    public required DateOnly ValidUntil { get; init; }

    public required Meaning Meaning { get; init; }

    public required IReadOnlyList<NextStep> NextSteps { get; init; }

    public required Policy Policy { get; init; }

    public required IReadOnlyList<TableVersion> Tables { get; init; }

    /// <summary>The id of the verification that this one repeats with a buyer's corrections.</summary>
    public string? CorrectionOf { get; init; }

    public required string EngineVersion { get; init; }
}

/// <summary>An answer with its first reason and the further ones.</summary>
public sealed record Verdict
{
    public required Indication Indication { get; init; }

    /// <summary>"suspended", "expired", "holderMismatch", ...; the service may learn more words.</summary>
    public string? SubIndication { get; init; }

    public required IReadOnlyList<string> AlsoFound { get; init; }

    public required Assurance Assurance { get; init; }
}

/// <summary>One question and its answer.</summary>
public sealed record Finding
{
    /// <summary>Stable for ever: "CV-REG-04".</summary>
    public required string Code { get; init; }

    public required string Question { get; init; }

    /// <summary>"certificate" or "suitability".</summary>
    public required string Part { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>What the policy lets it do: "fail", "warn", "inform".</summary>
    public required string Level { get; init; }

    public string? Implies { get; init; }

    /// <summary>A sentence a buyer can act on.</summary>
    public required string Because { get; init; }

    public required Assurance Assurance { get; init; }

    public string? Claimed { get; init; }

    public string? Found { get; init; }

    public string? Source { get; init; }

    /// <summary>Codes; their texts stand in the verification's own.</summary>
    public required IReadOnlyList<string> NextSteps { get; init; }
}

/// <summary>A register: what it may do for this certificate, and how it came out.</summary>
public sealed record AskedSource
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>"decides", "confirms" or "shows".</summary>
    public required string Role { get; init; }

    public required string Because { get; init; }

    /// <summary>"found", "absent", "unavailable" or "notAsked".</summary>
    public required string Outcome { get; init; }

    public string? Reason { get; init; }

    /// <summary>Whether the verdict rests on its record.</summary>
    public required bool Believed { get; init; }

    public required int Records { get; init; }

    public required string Coverage { get; init; }

    public required string Keeper { get; init; }

    public string? CoverageNote { get; init; }

    public required int LagDays { get; init; }

    public DateOnly? AsOf { get; init; }

    public int? AgeDays { get; init; }

    public required int FreshForDays { get; init; }

    public DateTimeOffset? AskedAt { get; init; }

    public DateTimeOffset? RetryAt { get; init; }

    public string? Url { get; init; }

    public string? SnapshotSha256 { get; init; }
}

/// <summary>The state of the certification, in the service's word and the register's own.</summary>
public sealed record Status
{
    public required CertificationStatus Unified { get; init; }

    public string? Raw { get; init; }

    public DateOnly? Since { get; init; }

    public string? Source { get; init; }

    public CertificationStatus? AtIssue { get; init; }
}

/// <summary>The verdict in a sentence or two, and what the certificate means and does not.</summary>
public sealed record Meaning(string InShort, IReadOnlyList<string> Means, IReadOnlyList<string> DoesNotMean);

/// <summary>What a buyer can do next.</summary>
public sealed record NextStep(string Code, string Text);

/// <summary>The policy a verdict was made under.</summary>
public sealed record Policy(string Name, string Version);

/// <summary>A curated table as it was used.</summary>
public sealed record TableVersion(string Name, int Rows, string Sha256);
