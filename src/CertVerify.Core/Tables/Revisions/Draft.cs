using System.Text.Json;
using CertVerify.Core.Reports;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>A revision while it is being put together: rows are put into it, and what they change is noted.</summary>
internal sealed class Draft(CuratedTables tables, PublishedList list)
{
    private const int IdLength = 16;

    private readonly List<RowChange> changes = [];
    private readonly List<string> doubts = [];
    private readonly Dictionary<string, CertificationBody> issuers = [];
    private readonly Dictionary<string, AccreditationBody> accreditors = [];
    private readonly List<Accreditation> accreditations = [];

    internal Provenance Provenance { get; } = new(list.Source, Confirmed: true, list.AsOf);

    internal void Doubt(FormattableString sentence) => doubts.Add(FormattableString.Invariant(sentence));

    internal void Add(CertificationBody row)
    {
        if (issuers.TryAdd(row.Id, row))
            changes.Add(new("certification_bodies", row.Id, RowChangeKind.Added, []));
    }

    internal void Add(AccreditationBody row)
    {
        if (accreditors.TryAdd(row.Id, row))
            changes.Add(new("accreditation_bodies", row.Id, RowChangeKind.Added, []));
    }

    internal void Change(AccreditationBody before, AccreditationBody after, RowChangeKind kind = RowChangeKind.Changed)
    {
        if (Differences.Between(before, after) is not [_, ..] fields)
            return;
        accreditors[after.Id] = after;
        changes.Add(new("accreditation_bodies", after.Id, kind, fields));
    }

    /// <summary>All rows of one pair of bodies, in place of those before.</summary>
    internal void Put(string issuer, string accreditor, IReadOnlyList<Accreditation> rows, RowChangeKind kind = RowChangeKind.Changed)
    {
        var before = tables.AccreditationsOf(issuer, accreditor);
        var fields = Differences.Between(before, rows);
        if (fields.Count == 0)
            return;
        accreditations.AddRange(rows);
        changes.Add(before.Count == 0 ? new("accreditations", $"{issuer}, {accreditor}", RowChangeKind.Added, []) : new("accreditations", $"{issuer}, {accreditor}", kind, fields));
    }

    internal TableRevision Finished() => new()
    {
        Id = Table.Fingerprint(JsonSerializer.Serialize(list, CoreJson.Options) + tables.Fingerprint)[..IdLength],
        Kind = list.Kind,
        AccreditationBodyId = list.AccreditationBodyId,
        Source = list.Source,
        AsOf = list.AsOf,
        Onto = tables.Fingerprint,
        Changes = changes,
        Doubts = doubts,
        CertificationBodies = [.. issuers.Values],
        AccreditationBodies = [.. accreditors.Values],
        Accreditations = accreditations,
    };
}
