using System.Text.Json.Serialization;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>Rows as a published list says they stand, to be put over the tables; the rows beneath are kept, so that it can be undone.</summary>
public sealed record TableRevision
{
    /// <summary>Derived from the list and from the tables it was compared with: the same proposal has the same id.</summary>
    public required string Id { get; init; }

    public required ListKind Kind { get; init; }

    public string? AccreditationBodyId { get; init; }

    public required string Source { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Fingerprint of the tables that it was compared with; over other tables it has to be proposed anew.</summary>
    public required string Onto { get; init; }

    /// <summary>What would be different, for a person to review.</summary>
    public IReadOnlyList<RowChange> Changes { get; init; } = [];

    /// <summary>What the reviewer should look at before applying, in sentences.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    public IReadOnlyList<CertificationBody> CertificationBodies { get; init; } = [];

    public IReadOnlyList<AccreditationBody> AccreditationBodies { get; init; } = [];

    /// <summary>All rows of each pair of certification and accreditation body that it speaks of.</summary>
    public IReadOnlyList<Accreditation> Accreditations { get; init; } = [];
}

/// <summary>What becomes of one row.</summary>
[JsonConverter(typeof(InWords<RowChangeKind>))]
public enum RowChangeKind
{
    Added,
    Changed,

    /// <summary>No longer in force by a list that names everybody.</summary>
    Ended,
}

/// <summary>One row that a revision changes.</summary>
/// <param name="Key">The row's id; for an accreditation the two bodies, "bsi, UKAS".</param>
/// <param name="Fields">What is different; empty for an added row.</param>
public sealed record RowChange(string Table, string Key, RowChangeKind Kind, IReadOnlyList<FieldChange> Fields);

/// <summary>A field before and after; null where it is empty.</summary>
public sealed record FieldChange(string Field, string? Before, string? After);
