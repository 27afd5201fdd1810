namespace CertVerify.Core.Tables.Revisions;

/// <summary>The arrangement's list of signatories, laid over what the tables hold of accreditation bodies.</summary>
internal static class Signatories
{
    internal static IReadOnlyList<ListFault> Propose(CuratedTables tables, PublishedList list, Draft draft)
    {
        var lines = list.Entries.Select(entry => (Entry: entry, Body: ListedBody.FoundAccreditor(tables, entry))).ToList();
        if (lines.Where(line => line is { Body: null, Entry.Acronym: null }).ToList() is [_, ..] nameless)
            return [.. nameless.Select(line => new ListFault(line.Entry.Line,
                $"'{line.Entry.Name}' is not in the tables; write its acronym beside it to add it, or the id of the body that is meant."))];

        foreach (var (entry, body) in lines)
        {
            if (body is not null)
                draft.Change(body, Signed(body, entry, draft.Provenance));
            else
                Welcome(entry, draft);
        }

        if (list.Complete)
            EndTheRest(tables, list, lines.ConvertAll(line => line.Body), draft);
        return [];
    }

    private static void Welcome(ListEntry entry, Draft draft)
    {
        draft.Doubt($"Line {entry.Line}: '{entry.Name}' is taken as a new accreditation body. If the tables hold it under another name, write its id beside it.");
        draft.Add(Signed(new(entry.Acronym!, entry.Name, null, entry.Country, entry.Domain, [], [], Recognition.Unknown, null, null, [], false, null, null,
            draft.Provenance), entry, draft.Provenance));
    }

    private static AccreditationBody Signed(AccreditationBody body, ListEntry entry, Provenance provenance) => body with
    {
        Recognition = StatusOfEntry.Recognition(entry.Status),
        RecognisedFrom = entry.Since ?? body.RecognisedFrom,
        RecognisedUntil = entry.Until ?? entry.StatusSince?.AddDays(-1),
        SubScopes = entry.Standards.Count > 0 ? entry.Standards : body.SubScopes,
        ListProvenance = body.ListProvenance ?? body.Provenance,
        Provenance = provenance,
    };

    /// <summary>Only while every line is a body that we know: one that we do not know by name may be one that would be ended.</summary>
    private static void EndTheRest(CuratedTables tables, PublishedList list, List<AccreditationBody?> listed, Draft draft)
    {
        var missing = tables.AccreditationBodies
            .Where(body => body.Recognition is Recognition.Signatory && !(body.RecognisedUntil < list.AsOf) && !listed.Contains(body))
            .ToList();
        if (missing.Count > 0 && listed.Contains(null))
        {
            draft.Doubt($"Not on the list and left as they are, since the list has names that the tables do not know: {string.Join(", ", missing.Select(body => body.Id))}.");
            return;
        }

        foreach (var body in missing)
        {
            draft.Change(body, body with
            {
                RecognisedUntil = list.AsOf.AddDays(-1), ListProvenance = body.ListProvenance ?? body.Provenance, Provenance = draft.Provenance,
            }, RowChangeKind.Ended);
        }
    }
}
