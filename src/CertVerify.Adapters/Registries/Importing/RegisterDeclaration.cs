using System.Text.RegularExpressions;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>What an importer says of a register: whose it is, what its silence means, and the day it was true.</summary>
public sealed partial record RegisterDeclaration
{
    /// <summary>The names of the fields, as they stand in a query, a form or the "# name: value" lines above the columns.</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        "register", "name", "coverage", "keeper", "asOf", "freshForDays", "lagDays", "url", "certificationBody", "accreditationBody", "standards", "dates",
    ];

    /// <summary>In front of a column of ours, says by which name the file calls it: "column.holderName: Firma".</summary>
    public const string ColumnPrefix = "column.";

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Coverage Coverage { get; init; }

    public Keeper? Keeper { get; init; }

    public required DateOnly AsOf { get; init; }

    public int FreshForDays { get; init; } = 30;

    public int LagDays { get; init; }

    public string? Url { get; init; }

    public required RegisterCovers Covers { get; init; }

    /// <summary>How days are written, when not as 2026-11-30 or 20261130: "dd.MM.yyyy".</summary>
    public string? Dates { get; init; }

    /// <summary>By the name that the file gives a column, what it means.</summary>
    internal IReadOnlyDictionary<string, RegisterColumn> Columns { get; init; } = new Dictionary<string, RegisterColumn>();

    /// <summary>Reads the fields; every fault is listed and the declaration is null when there is one.</summary>
    public static RegisterDeclaration? Read(IReadOnlyDictionary<string, string> fields, DateOnly today, ICollection<Fault> faults)
    {
        var declared = new DeclaredFields(fields, faults);
        var id = declared.Text("register", Slug().IsMatch, "a short stable name: lower-case letters, digits and hyphens, at most 60");
        var name = declared.Text("name", text => text.Length <= 200, "the register's name for people, at most 200 characters");
        var coverage = declared.Required("coverage", DeclaredFields.Word<Coverage>, DeclaredFields.Words<Coverage>());
        var asOf = declared.Required("asOf", DeclaredFields.Day, "the day the extract was true, as 2026-11-30");
        var keeper = declared.Optional("keeper", DeclaredFields.Word<Keeper>, DeclaredFields.Words<Keeper>());
        var fresh = declared.Optional("freshForDays", DeclaredFields.Days, "a number of days from 1 to 366");
        var lag = declared.Optional("lagDays", DeclaredFields.Days, "a number of days from 1 to 366");
        var dates = declared.Optional<DayForm>("dates", DayForm.Read, "how days are written, such as dd.MM.yyyy");
        var columns = Mapped(declared, fields);
        var covers = new RegisterCovers(declared.Text("certificationBody"), declared.Text("accreditationBody"), Standards(declared.Text("standards")));
        Doubt(declared, fields.Keys, coverage, covers, asOf > today);

        return faults.Count > 0 ? null : new RegisterDeclaration
        {
            Id = id!,
            Name = name!,
            Coverage = coverage!.Value,
            Keeper = keeper,
            AsOf = asOf!.Value,
            FreshForDays = fresh ?? FreshnessLimits.For(keeper ?? default),
            LagDays = lag ?? 0,
            Url = declared.Text("url"),
            Covers = covers,
            Dates = dates?.Pattern,
            Columns = columns,
        };
    }

    /// <summary>What a column of the file means: as declared, else by its name.</summary>
    internal RegisterColumn? Meaning(string printed)
    {
        if (Columns.TryGetValue(printed.Trim(), out var declared))
            return declared;
        var known = RegisterColumns.Read(printed);
        return known is { } column && Columns.Values.Contains(column) ? null : known;
    }

    private static Dictionary<string, RegisterColumn> Mapped(DeclaredFields declared, IReadOnlyDictionary<string, string> fields)
    {
        var columns = new Dictionary<string, RegisterColumn>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, printed) in fields.Where(field => IsColumn(field.Key)))
        {
            if (DeclaredFields.Word<RegisterColumn>(name[ColumnPrefix.Length..]) is { } column)
                columns[printed.Trim()] = column;
            else
                declared.Refuse(name, $"'{name}' names no column of ours; they are {DeclaredFields.Words<RegisterColumn>()}.");
        }

        return columns;
    }

    private static bool IsColumn(string field) => field.StartsWith(ColumnPrefix, StringComparison.OrdinalIgnoreCase) && field.Length > ColumnPrefix.Length;

    private static void Doubt(DeclaredFields declared, IEnumerable<string> names, Coverage? coverage, RegisterCovers covers, bool isFuture)
    {
        foreach (var unknown in names.Where(name => !IsColumn(name)).Except(Fields, StringComparer.OrdinalIgnoreCase))
            declared.Refuse(unknown, $"'{unknown}' is not a field of a register; the fields are {string.Join(", ", Fields)}.");
        if (declared.Text("standards") is not null && covers.Standards.Count == 0)
            declared.Refuse("standards", "'standards' names no standard that we know, such as ISO 9001.");
        if (isFuture)
            declared.Refuse("asOf", "'asOf' lies in the future.");
        if (declared.Text("url") is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
            declared.Refuse("url", "'url' must be an http address that people can open.");
        if (coverage is Coverage.CompleteAuthoritative or Coverage.CompleteNational && covers.Anything)
            declared.Refuse("coverage", "No register is complete for everything: say by 'certificationBody', 'accreditationBody' or 'standards' what it is complete for.");
    }

    /// <summary>A row left out may be the very one that is asked for, so an extract with rejected rows proves nothing by its silence.</summary>
    internal Source SourceOf(string sha256, int rejected)
    {
        var incomplete = rejected > 0 && Coverage is Coverage.CompleteAuthoritative or Coverage.CompleteNational;
        var source = new Source(Id, Name, incomplete ? Coverage.PartialMandatory : Coverage, AsOf, FreshForDays, Url, sha256) { LagDays = LagDays };
        return source with
        {
            Keeper = Keeper ?? new Source(Id, Name, Coverage).Keeper,
            CoverageNote = incomplete ? $"{rejected} rows of this extract could not be read, so that a missing record proves nothing." : null,
        };
    }

    private static IReadOnlyList<string> Standards(string? text) =>
        text is null ? [] : [.. PrintedStandards.Find(text).Select(found => found.Standard.Designation).Distinct()];

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9]){0,59}$")]
    private static partial Regex Slug();
}
