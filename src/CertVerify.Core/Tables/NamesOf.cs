namespace CertVerify.Core.Tables;

/// <summary>How firmly a name stands for a body, the firmest first.</summary>
internal enum NameKind
{
    Own,
    Alias,
    Brand,
}

/// <summary>All that one row is called.</summary>
internal sealed record RowNames(IReadOnlyList<(string Name, NameKind Kind)> Names, IReadOnlyList<string> Domains, string Id, string? Country);

/// <summary>What the rows of each table are called.</summary>
internal static class NamesOf
{
    internal static RowNames Issuer(CertificationBody body) => new(
        [(body.Name, NameKind.Own), .. Aliases(body.Aliases), .. Optional(body.Brand, NameKind.Brand)], body.Domains, body.Id, body.Country);

    internal static RowNames Accreditor(AccreditationBody body) => new(
        [(body.Id, NameKind.Own), (body.Name, NameKind.Own), .. Optional(body.LocalName, NameKind.Own), .. Aliases(body.Aliases)],
        body.Domain is { } domain ? [domain] : [], body.Id, body.Country);

    /// <summary>An alias with a dot and no blank is a domain.</summary>
    internal static RowNames LookAlike(LookAlike entry) => new(
        [(entry.Name, NameKind.Own), .. Aliases(entry.Aliases.Where(alias => !IsDomain(alias)))], [.. entry.Aliases.Where(IsDomain)], entry.Name, null);

    private static IEnumerable<(string, NameKind)> Aliases(IEnumerable<string> aliases) => aliases.Select(alias => (alias, NameKind.Alias));

    private static IEnumerable<(string, NameKind)> Optional(string? name, NameKind kind) => name is null ? [] : [(name, kind)];

    private static bool IsDomain(string alias) => alias.Contains('.', StringComparison.Ordinal) && !alias.Contains(' ', StringComparison.Ordinal);
}
