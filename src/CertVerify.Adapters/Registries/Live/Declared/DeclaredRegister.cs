using CertVerify.Adapters.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>A register with a lookup of its own over HTTP and JSON, described by the person who runs the service.</summary>
/// <param name="Id">Stable: lower-case letters, digits and hyphens.</param>
/// <param name="Name">For people.</param>
/// <param name="Url">Where a person can look.</param>
/// <param name="Covers">Which certificates it holds.</param>
/// <param name="KeepForHours">How long an answer is used again; the register is not asked meanwhile.</param>
/// <param name="Metered">Whether a question costs something: it is asked only when free registers have not settled it.</param>
internal sealed record DeclaredRegister(
    string Id, string Name, Coverage Coverage, Keeper Keeper, DeclaredRequest Request, DeclaredAnswer Answer,
    DeclaredCovers? Covers = null, string? Url = null, int LagDays = 0, int? FreshForDays = null, int KeepForHours = 24, bool Metered = false) : IDeclared
{
    IDeclaredAnswer IDeclared.Answer => Answer;
}

/// <summary>Which certificates it holds; what is left out means any.</summary>
internal sealed record DeclaredCovers(string? CertificationBody = null, string? AccreditationBody = null, IReadOnlyList<string>? Standards = null)
{
    internal RegisterCovers AsRegister => new(CertificationBody, AccreditationBody, [.. (Standards ?? []).SelectMany(PrintedStandards.Find).Select(found => found.Standard.Designation).Distinct()]);

    internal IEnumerable<string> UnknownStandards => (Standards ?? []).Where(standard => PrintedStandards.Find(standard) is []);
}

/// <summary>How it is asked.</summary>
/// <param name="Url">With {number}, {holder} and {country} where they belong in path or query; they are escaped.</param>
/// <param name="Headers">"${NAME}" in a value stands for the setting or environment variable of that name.</param>
internal sealed record DeclaredRequest(
    string Url, IReadOnlyDictionary<string, string>? Headers = null, int TrySeconds = 4, int AtOnce = 4, int PerMinute = 60, int MostKilobytes = 1024);

/// <summary>How its answer is read.</summary>
/// <param name="Records">Path to the list of records, or to the one record; "$" for the whole answer.</param>
/// <param name="Fields">Path to each of our fields, from a record.</param>
/// <param name="NoneWhen404">Whether "404 Not Found" means that it has no such certificate.</param>
/// <param name="DateFormats">As .NET writes them ("dd/MM/yyyy"); ISO 8601 when none are given.</param>
/// <param name="Statuses">Its own words for a status, in ours; further words are understood as for every register.</param>
internal sealed record DeclaredAnswer(
    string Records, IReadOnlyDictionary<RecordField, string> Fields, bool NoneWhen404 = false,
    IReadOnlyList<string>? DateFormats = null, IReadOnlyDictionary<string, CertificationStatus>? Statuses = null) : IDeclaredAnswer<RecordField>;

/// <summary>The fields of a record that an answer can fill.</summary>
internal enum RecordField
{
    CertificateNumber,
    Id,
    Status,
    StatusSince,
    HolderName,
    OtherHolderNames,
    HolderIdentifiers,
    HolderAddress,
    Country,
    Sites,
    Standards,
    Scope,
    IafCodes,
    CertificationBody,
    AccreditationBody,
    Accredited,
    OriginallyIssuedOn,
    IssuedOn,
    ValidFrom,
    ExpiresOn,
    Structure,
    MainCertificateNumber,
}
