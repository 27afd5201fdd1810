using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>The body that a line of a list means. Likeness is not enough: what is said of one body must not be laid to another's charge.</summary>
internal static class ListedBody
{
    /// <summary>By the id beside it, else by its very name; null when the tables do not hold it.</summary>
    internal static CertificationBody? Found(CuratedTables tables, ListEntry entry) => entry.Id is { } id
        ? tables.CertificationBodies.FirstOrDefault(row => row.Id == id)
        : tables.IssuerCalled(entry.Name) is { } body && Agree(body.Country, entry.Country) ? body : null;

    /// <summary>By the id beside it, else by acronym, else by its very name.</summary>
    internal static AccreditationBody? FoundAccreditor(CuratedTables tables, ListEntry entry) => entry switch
    {
        { Id: { } id } => tables.AccreditorWithId(id),
        { Acronym: { } acronym } when tables.AccreditorCalled(acronym) is { } body && Agree(body.Country, entry.Country) => body,
        _ => tables.AccreditorCalled(entry.Name) is { } named && Agree(named.Country, entry.Country) ? named : null,
    };

    internal static CertificationBody New(CuratedTables tables, ListEntry entry, Provenance provenance) => new(
        Unused(Names.Canonical(entry.Name).Replace(' ', '-'), tables.CertificationBodies.Select(row => row.Id)),
        entry.Name, null, [], entry.Country, entry.Domain is { } domain ? [domain] : [], null, false, entry.Note, provenance);

    private static bool Agree(string? known, string? listed) => known is null || listed is null || known == listed;

    private static string Unused(string wanted, IEnumerable<string> ids)
    {
        var taken = ids.ToHashSet();
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? wanted : $"{wanted}-{number}").First(id => !taken.Contains(id));
    }
}
