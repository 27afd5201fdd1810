namespace CertVerify.Core.Tables.Revisions;

/// <summary>An accreditor's own list of certification bodies, laid over the accreditations that the tables hold.</summary>
internal static class AccreditedBodies
{
    internal static IReadOnlyList<ListFault> Propose(CuratedTables tables, PublishedList list, AccreditationBody publisher, Draft draft)
    {
        var listed = list.Entries.Select(entry => (Entry: entry, Issuer: ListedBody.Found(tables, entry))).ToList();
        if (listed.Where(line => line is { Issuer: null, Entry.Id: not null }).ToList() is [_, ..] unknown)
            return [.. unknown.Select(line => new ListFault(line.Entry.Line, $"No certification body with the id '{line.Entry.Id}' is in the tables."))];

        var lines = listed.ConvertAll(line => (line.Entry, Issuer: line.Issuer ?? Newcomer(tables, line.Entry, draft)));
        foreach (var ofOne in lines.GroupBy(line => line.Issuer.Id))
            draft.Put(ofOne.Key, publisher.Id, [.. ofOne.Select(line => Row(line.Issuer, line.Entry, publisher, list, draft))]);
        if (list.Complete)
            EndTheRest(tables, list, publisher, [.. lines.Select(line => line.Issuer.Id)], draft);
        return [];
    }

    private static CertificationBody Newcomer(CuratedTables tables, ListEntry entry, Draft draft)
    {
        var row = ListedBody.New(tables, entry, draft.Provenance);
        if ((tables.IssuerNamed(entry.Name).Body ?? tables.IssuerNamed(entry.Domain).Body) is { } like)
            draft.Doubt($"Line {entry.Line}: '{entry.Name}' is taken as a new body. If it is {like.Name}, write id '{like.Id}' beside it.");
        draft.Add(row);
        return row;
    }

    private static Accreditation Row(CertificationBody issuer, ListEntry entry, AccreditationBody publisher, PublishedList list, Draft draft) => new(
        issuer.Id, publisher.Id, entry.Number, entry.Status, entry.Since, entry.Until, entry.StatusSince, entry.Standards, entry.IafCodes,
        list.ScopesComplete && entry.Standards.Count > 0, draft.Provenance);

    /// <summary>Who is no longer listed was accredited until then at the longest; why it left is not known, so it is no withdrawal.</summary>
    private static void EndTheRest(CuratedTables tables, PublishedList list, AccreditationBody publisher, HashSet<string> listed, Draft draft)
    {
        var gone = tables.Accreditations.Where(row => row.AccreditationBodyId == publisher.Id && !listed.Contains(row.CertificationBodyId));
        foreach (var rows in gone.GroupBy(row => row.CertificationBodyId))
            draft.Put(rows.Key, publisher.Id, [.. rows.Select(row => Ended(row, list.AsOf, draft.Provenance))], RowChangeKind.Ended);
        draft.Change(publisher, publisher with { ListsAllItsBodies = true, ListProvenance = draft.Provenance });
    }

    private static Accreditation Ended(Accreditation row, DateOnly asOf, Provenance provenance) =>
        row.Status is AccreditationStatus.Accredited && !(row.Until < asOf) ? row with { Until = asOf.AddDays(-1), Provenance = provenance } : row;
}
