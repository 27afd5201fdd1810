namespace CertVerify.Core.Tables.Revisions;

/// <summary>The arrangement's own suspensions and terminations of accreditation bodies.</summary>
internal static class SanctionedAccreditors
{
    internal static IReadOnlyList<ListFault> Propose(CuratedTables tables, PublishedList list, Draft draft)
    {
        foreach (var entry in list.Entries)
        {
            if (ListedBody.FoundAccreditor(tables, entry) is { } body)
                draft.Change(body, Under(body, entry, draft.Provenance));
            else
                draft.Doubt($"Line {entry.Line}: '{entry.Name}' is not in the tables and is left out; write the id of the body that is meant beside it.");
        }

        return [];
    }

    private static AccreditationBody Under(AccreditationBody body, ListEntry entry, Provenance provenance) => body with
    {
        Recognition = StatusOfEntry.Recognition(entry.Status),
        RecognisedUntil = entry.Status is AccreditationStatus.Accredited ? null : (entry.StatusSince ?? entry.Since)?.AddDays(-1),
        Standing = entry.Note,
        ListProvenance = body.ListProvenance ?? body.Provenance,
        Provenance = provenance,
    };
}
