using System.Globalization;
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
        "register", "name", "coverage", "keeper", "asOf", "freshForDays", "lagDays", "url", "certificationBody", "accreditationBody", "standards",
    ];

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Coverage Coverage { get; init; }

    public Keeper? Keeper { get; init; }

    public required DateOnly AsOf { get; init; }

    public int FreshForDays { get; init; } = 30;

    public int LagDays { get; init; }

    public string? Url { get; init; }

    public required RegisterCovers Covers { get; init; }

    /// <summary>Reads the fields; every fault is listed and the declaration is null when there is one.</summary>
    public static RegisterDeclaration? Read(IReadOnlyDictionary<string, string> fields, DateOnly today, ICollection<Fault> faults)
    {
        string? Text(string name) => fields.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

        T? Try<T>(string name, bool required, Func<string, T?> read, string expected)
            where T : struct
        {
            if (Text(name) is not { } text)
            {
                if (required)
                    faults.Add(new(name, $"'{name}' is missing: {expected}."));
                return null;
            }

            if (read(text) is { } value)
                return value;
            faults.Add(new(name, $"'{name}' must be {expected}."));
            return null;
        }

        foreach (var unknown in fields.Keys.Except(Fields, StringComparer.OrdinalIgnoreCase))
            faults.Add(new(unknown, $"'{unknown}' is not a field of a register; the fields are {string.Join(", ", Fields)}."));
        var id = Text("register");
        if (id is null || !Slug().IsMatch(id))
            faults.Add(new("register", "'register' must be a short stable name: lower-case letters, digits and hyphens, at most 60."));
        var name = Text("name");
        if (name is null or { Length: > 200 })
            faults.Add(new("name", "'name' must be the register's name for people, at most 200 characters."));
        var coverage = Try("coverage", true, Word<Coverage>, $"one of {Words<Coverage>()}");
        var keeper = Try("keeper", false, Word<Keeper>, $"one of {Words<Keeper>()}");
        var asOf = Try("asOf", true, Day, "the day the extract was true, as 2026-11-30");
        var fresh = Try("freshForDays", false, Days, "a number of days from 1 to 366");
        var lag = Try("lagDays", false, Days, "a number of days from 1 to 366");
        var covers = new RegisterCovers(Text("certificationBody"), Text("accreditationBody"), Standards(Text("standards")));
        if (Text("standards") is not null && covers.Standards.Count == 0)
            faults.Add(new("standards", "'standards' names no standard that we know, such as ISO 9001."));
        if (asOf > today)
            faults.Add(new("asOf", "'asOf' lies in the future."));
        if (Text("url") is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
            faults.Add(new("url", "'url' must be an http address that people can open."));
        if (coverage is Coverage.CompleteAuthoritative or Coverage.CompleteNational && covers.Anything)
            faults.Add(new("coverage", "No register is complete for everything: say by 'certificationBody', 'accreditationBody' or 'standards' what it is complete for."));

        return faults.Count > 0 ? null : new RegisterDeclaration
        {
            Id = id!,
            Name = name!,
            Coverage = coverage!.Value,
            Keeper = keeper,
            AsOf = asOf!.Value,
            FreshForDays = fresh ?? 30,
            LagDays = lag ?? 0,
            Url = Text("url"),
            Covers = covers,
        };
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

    private static T? Word<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !int.TryParse(text, out _) ? value : null;

    private static string Words<T>()
        where T : struct, Enum =>
        string.Join(", ", Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Days(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 366 ? days : null;

    private static IReadOnlyList<string> Standards(string? text) =>
        text is null ? [] : [.. PrintedStandards.Find(text).Select(found => found.Standard.Designation).Distinct()];

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9]){0,59}$")]
    private static partial Regex Slug();
}
