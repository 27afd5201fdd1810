namespace CertVerify.Client;

/// <summary>One inquiry of a batch; it must name a certificate number.</summary>
public sealed record BatchInquiry : Inquiry
{
    /// <summary>The caller's own name for it; it comes back with the result.</summary>
    public string? Reference { get; init; }
}

/// <summary>Many inquiries, at most 10,000.</summary>
public sealed record BatchRequest
{
    public required IReadOnlyList<BatchInquiry> Inquiries { get; init; }
}

/// <summary>How far a batch is.</summary>
public enum BatchState
{
    Waiting,
    Running,
    Finished,
    Cancelled,
}

/// <summary>How a batch stands.</summary>
public sealed record Batch
{
    public required string Id { get; init; }

    public required BatchState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    public required int Total { get; init; }

    /// <summary>With those that were refused.</summary>
    public required int Done { get; init; }

    public required BatchCounts Counts { get; init; }

    /// <summary>Columns of a list that say nothing to the service.</summary>
    public required IReadOnlyList<string> IgnoredColumns { get; init; }

    /// <summary>Where the results are.</summary>
    public required string Results { get; init; }
}

/// <summary>How the inquiries of a batch came out.</summary>
public sealed record BatchCounts(int Passed, int Indeterminate, int Failed, int Refused, int Broken);

/// <summary>What became of one inquiry: refused, when it cannot be asked; broken, by an error of the service.</summary>
public enum BatchItemState
{
    Waiting,
    Verified,
    Refused,
    Broken,
}

/// <summary>One inquiry of a batch and what came of it.</summary>
public sealed record BatchItem
{
    /// <summary>From 1.</summary>
    public required int Position { get; init; }

    public string? Reference { get; init; }

    public required BatchItemState State { get; init; }

    /// <summary>Why it was refused.</summary>
    public IReadOnlyList<BatchFault>? Errors { get; init; }

    public Verdict? Verdict { get; init; }

    public CertificationStatus? Status { get; init; }

    public DateOnly? EffectiveUntil { get; init; }

    public string? CertificateNumber { get; init; }

    public string? Holder { get; init; }

    public string? CertificationBody { get; init; }

    public string? ReceiptNumber { get; init; }

    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>The whole of it is at its own address.</summary>
    public string? VerificationId { get; init; }
}

/// <summary>What is wrong with a field of an inquiry.</summary>
/// <param name="Pointer">JSON pointer into the inquiry.</param>
public sealed record BatchFault(string Pointer, string Detail);
