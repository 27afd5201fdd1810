using System.Text.Json.Serialization;
using CertVerify.Core.Inquiries;

namespace CertVerify.Core.Batches;

/// <summary>How one item of a batch stands.</summary>
[JsonConverter(typeof(InWords<BatchItemState>))]
public enum BatchItemState
{
    Waiting,
    Verified,

    /// <summary>It cannot be asked, or its file cannot be opened; its faults say why.</summary>
    Refused,

    /// <summary>It could not be verified because of an error of ours.</summary>
    Broken,
}

/// <summary>One inquiry of a batch and what came of it.</summary>
public sealed record BatchItem
{
    /// <summary>From 1, in the order in which they were handed in.</summary>
    public required int Position { get; init; }

    /// <summary>Its line in the file, counted from 1 with the line of columns; in an array its place.</summary>
    public long? Line { get; init; }

    /// <summary>Its name in the archive, for people; never used as a path.</summary>
    public string? File { get; init; }

    /// <summary>The caller's own name for it, passed through.</summary>
    public string? Reference { get; init; }

    /// <summary>Null when it cannot be asked.</summary>
    public Inquiry? Inquiry { get; init; }

    /// <summary>The document that came with it, as it is kept.</summary>
    public string? DocumentSha256 { get; init; }

    public required BatchItemState State { get; init; }

    public IReadOnlyList<BatchFault> Faults { get; init; } = [];

    /// <summary>Set when verified.</summary>
    public BatchOutcome? Outcome { get; init; }

    public BatchItem Refused(params IReadOnlyList<BatchFault> faults) => this with { State = BatchItemState.Refused, Faults = faults };
}

/// <summary>What is wrong with one field of an item (RFC 6901), in a sentence.</summary>
public sealed record BatchFault(string Where, string Detail);
