using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>How an import that was handed in stands.</summary>
public enum ImportState
{
    Waiting,
    Running,
    Published,
    Unchanged,
    Refused,
    Cancelled,

    /// <summary>Of something that is not the file's fault; the log says what.</summary>
    Failed,
}

/// <summary>An import that was handed in: kept until and after it is done, so that it can be asked about and outlives a restart.</summary>
public sealed record ImportOperation
{
    public required string Id { get; init; }

    public required ImportState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Of the file.</summary>
    public required long Bytes { get; init; }

    /// <summary>As it was declared beside the file.</summary>
    public IReadOnlyDictionary<string, string> Declared { get; init; } = new Dictionary<string, string>();

    /// <summary>Set when published or unchanged.</summary>
    public RegisterExtract? Extract { get; init; }

    public IReadOnlyList<string> IgnoredColumns { get; init; } = [];

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The first of the rows left out.</summary>
    public IReadOnlyList<RejectedRow> Rejections { get; init; } = [];

    /// <summary>As it came out.</summary>
    internal ImportOperation With(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Published published => this with
        {
            State = ImportState.Published, Extract = published.Extract, Rejections = published.Rejections, IgnoredColumns = published.IgnoredColumns,
        },
        ImportOutcome.Unchanged unchanged => this with
        {
            State = ImportState.Unchanged, Extract = unchanged.Extract, Rejections = unchanged.Rejections, IgnoredColumns = unchanged.IgnoredColumns,
        },
        ImportOutcome.Refused refused => this with { State = ImportState.Refused, Faults = refused.Faults, Rejections = refused.Rejections },
        var other => throw new InvalidOperationException(other.GetType().Name),
    };
}
