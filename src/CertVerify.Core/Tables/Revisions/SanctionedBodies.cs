namespace CertVerify.Core.Tables.Revisions;

/// <summary>An accreditor's suspensions, withdrawals and reinstatements of certification bodies.</summary>
internal static class SanctionedBodies
{
    internal static IReadOnlyList<ListFault> Propose(CuratedTables tables, PublishedList list, AccreditationBody publisher, Draft draft)
    {
        var lines = list.Entries.Select(entry => (Entry: entry, Issuer: ListedBody.Found(tables, entry))).ToList();
        foreach (var (entry, _) in lines.Where(line => line.Issuer is null))
            draft.Doubt($"Line {entry.Line}: '{entry.Name}' is not in the tables and is left out; write the id of the body that is meant beside it.");
        foreach (var ofOne in lines.Where(line => line.Issuer is not null).GroupBy(line => line.Issuer!.Id))
        {
            var rows = ofOne.Aggregate(tables.AccreditationsOf(ofOne.Key, publisher.Id),
                (before, line) => [.. Sanctioned(before, line.Entry, ofOne.Key, publisher.Id, draft.Provenance)]);
            draft.Put(ofOne.Key, publisher.Id, rows);
        }

        return [];
    }

    /// <summary>A sanction that names standards leaves the rest of the accreditation as it was.</summary>
    private static IEnumerable<Accreditation> Sanctioned(
        IReadOnlyList<Accreditation> before, ListEntry entry, string issuer, string publisher, Provenance provenance)
    {
        if (before.Count == 0)
            return [Under(new(issuer, publisher, entry.Number, entry.Status, null, null, null, entry.Standards, entry.IafCodes, false, provenance), entry, provenance)];
        if (entry.Standards.Count == 0)
            return before.Select(row => Under(row, entry, provenance));
        var untouched = before
            .Where(row => row.Standards.Count == 0 || row.Standards.Except(entry.Standards).Any())
            .Select(row => row with { Standards = [.. row.Standards.Except(entry.Standards)] });
        return [.. untouched, Under(before[0] with { Standards = entry.Standards }, entry, provenance)];
    }

    private static Accreditation Under(Accreditation row, ListEntry entry, Provenance provenance) => row with
    {
        Status = entry.Status,
        StatusSince = entry.Status is AccreditationStatus.Accredited ? null : entry.StatusSince ?? entry.Since,
        Provenance = provenance,
    };
}
