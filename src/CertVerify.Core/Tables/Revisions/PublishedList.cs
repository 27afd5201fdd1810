namespace CertVerify.Core.Tables.Revisions;

/// <summary>A list that an accreditor or the arrangement published, as an operator hands it over.</summary>
/// <param name="AccreditationBodyId">Whose list it is; null for the arrangement's own.</param>
/// <param name="Source">Where it was published, as precisely as it can be named.</param>
/// <param name="AsOf">The day on which it was true.</param>
/// <param name="Complete">True when it names everybody, so that who is not on it is not in force.</param>
/// <param name="ScopesComplete">True when each entry names all standards and sectors of its accreditation.</param>
public sealed record PublishedList(
    ListKind Kind, string? AccreditationBodyId, string Source, DateOnly AsOf, bool Complete, bool ScopesComplete, IReadOnlyList<ListEntry> Entries);

/// <summary>One line of a published list.</summary>
/// <param name="Id">The row of our tables that is meant, where the operator says so.</param>
/// <param name="Acronym">Of an accreditation body.</param>
/// <param name="Standards">Designations; empty when the list names none.</param>
/// <param name="Status">Accredited when the list does not say.</param>
/// <param name="Since">The first day of the accreditation or membership, inclusive.</param>
/// <param name="Until">Its last day, inclusive.</param>
/// <param name="StatusSince">The first day of a suspension or withdrawal.</param>
public sealed record ListEntry(
    int Line, string? Id, string Name, string? Acronym, string? Country, string? Domain, string? Number, IReadOnlyList<string> Standards,
    IReadOnlyList<string> IafCodes, AccreditationStatus Status, DateOnly? Since, DateOnly? Until, DateOnly? StatusSince, string? Note);

/// <summary>Why a list, or a line of it, cannot be taken.</summary>
/// <param name="Line">Counted from 1; null for the list as a whole.</param>
public sealed record ListFault(int? Line, string Because);
