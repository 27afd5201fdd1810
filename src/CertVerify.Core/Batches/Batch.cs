using System.Text.Json.Serialization;

namespace CertVerify.Core.Batches;

/// <summary>How a batch stands.</summary>
[JsonConverter(typeof(InWords<BatchState>))]
public enum BatchState
{
    Waiting,
    Running,
    Finished,
    Cancelled,
}

/// <summary>Many inquiries that were handed in at once, and how far they are; its items stand beside it, their positions counted from 1.</summary>
public sealed record Batch
{
    /// <summary>Not guessable; part of its address.</summary>
    public required string Id { get; init; }

    public required string Tenant { get; init; }

    /// <summary>A secret from which the ids of its verifications are derived, so that none is made under two.</summary>
    public required string Seed { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last went on.</summary>
    public required DateTimeOffset MovedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>How many items it has.</summary>
    public required int Total { get; init; }

    /// <summary>Every item up to this position is done.</summary>
    public int Through { get; init; }

    public required BatchCounts Counts { get; init; }

    /// <summary>Columns of the list whose names say nothing to us.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; init; } = [];

    public BatchState State => this switch
    {
        { FinishedAt: not null } => BatchState.Finished,
        { CancelledAt: not null } => BatchState.Cancelled,
        { Through: 0 } => BatchState.Waiting,
        _ => BatchState.Running,
    };

    /// <summary>Whether nothing is done for it any more.</summary>
    public bool IsOver => State is BatchState.Finished or BatchState.Cancelled;

    /// <summary>Null while it goes on.</summary>
    public DateTimeOffset? OverSince => FinishedAt ?? CancelledAt;

    /// <summary>A batch as it was handed in; items that cannot be used are counted as done, and a batch of nothing else is finished.</summary>
    public static Batch Received(string tenant, string id, string seed, IReadOnlyList<BatchItem> items, IReadOnlyList<string> ignoredColumns, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new()
        {
            Id = id,
            Tenant = tenant,
            Seed = seed,
            CreatedAt = now,
            MovedAt = now,
            FinishedAt = items.Any(item => item.State is BatchItemState.Waiting) ? null : now,
            Total = items.Count,
            Counts = BatchCounts.None.With(items),
            IgnoredColumns = ignoredColumns,
        };
    }

    /// <summary>The batch after its next items, which are those from <see cref="Through"/> on, were done; those that were not waiting were counted when they came.</summary>
    /// <param name="through">The position of the last of them.</param>
    /// <param name="done">Those that were waiting, as they came out.</param>
    /// <param name="now">When.</param>
    public Batch After(int through, IEnumerable<BatchItem> done, DateTimeOffset now) => this with
    {
        Through = through,
        Counts = Counts.With(done),
        MovedAt = now,
        FinishedAt = through >= Total ? now : null,
    };
}
