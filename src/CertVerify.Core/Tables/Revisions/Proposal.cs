namespace CertVerify.Core.Tables.Revisions;

/// <summary>Compares a published list with the tables and proposes what to change; nothing is in force until it is applied.</summary>
public static class Proposal
{
    /// <param name="tables">The tables in force.</param>
    /// <param name="list">What was published.</param>
    public static (TableRevision? Revision, IReadOnlyList<ListFault> Faults) Of(CuratedTables tables, PublishedList list)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(list);
        AccreditationBody? publisher = null;
        if (list.AccreditationBodyId is { } id && (publisher = tables.AccreditorWithId(id)) is null)
            return (null, [new(null, $"No accreditation body with the id '{id}' is in the tables.")]);

        var draft = new Draft(tables, list);
        IReadOnlyList<ListFault> faults = (list.Kind, publisher) switch
        {
            (ListKind.CertificationBodies, { } body) => AccreditedBodies.Propose(tables, list, body, draft),
            (ListKind.Sanctions, { } body) => SanctionedBodies.Propose(tables, list, body, draft),
            (ListKind.Sanctions, null) => SanctionedAccreditors.Propose(tables, list, draft),
            _ => Signatories.Propose(tables, list, draft),
        };
        return faults.Count > 0 ? (null, faults) : (draft.Finished(), []);
    }
}
