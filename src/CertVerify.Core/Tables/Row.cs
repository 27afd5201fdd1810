using System.Text.RegularExpressions;

namespace CertVerify.Core.Tables;

/// <summary>Where a curated fact comes from; every row of every table has one.</summary>
/// <param name="Source">An address or a document, as precisely as it can be named.</param>
/// <param name="Confirmed">False means general knowledge: it may be shown, but never decides a failed verdict.</param>
/// <param name="CheckedOn">The day the source was last read.</param>
public sealed record Provenance(string Source, bool Confirmed, DateOnly CheckedOn);

/// <summary>A certification body: it certifies organisations.</summary>
/// <param name="Register">Its public register of certificates, for people.</param>
/// <param name="SelfDeclaredUnaccredited">It says of itself that it issues outside accreditation.</param>
public sealed record CertificationBody(
    string Id, string Name, string? Brand, IReadOnlyList<string> Aliases, string? Country, IReadOnlyList<string> Domains,
    string? Register, bool SelfDeclaredUnaccredited, string? Note, Provenance Provenance)
{
    internal static CertificationBody Read(CsvRow row) => new(
        row.Text("id"), row.Text("name"), row.Optional("brand"), row.List("aliases"), row.Optional("country"), row.List("domains"),
        row.Optional("register"), row.Flag("self_declared_unaccredited"), row.Optional("note"), row.Provenance);
}

/// <summary>Whether a certification body is accredited; "unknown" is a value.</summary>
public enum AccreditationStatus
{
    Unknown,
    Accredited,
    Suspended,
    Withdrawn,
    NeverAccredited,
}

/// <summary>One accreditation of a certification body by an accreditation body.</summary>
/// <param name="Standards">Designations covered; empty when not researched.</param>
/// <param name="IafCodes">Sectors covered; empty when not researched.</param>
/// <param name="ScopeComplete">True when the whole schedule was read, so that what is not listed is not covered.</param>
/// <param name="Since">First day, inclusive; null when not known.</param>
/// <param name="StatusSince">First day of the present status when it is suspended or withdrawn.</param>
public sealed record Accreditation(
    string CertificationBodyId, string AccreditationBodyId, string? Number, AccreditationStatus Status, DateOnly? Since, DateOnly? Until,
    DateOnly? StatusSince, IReadOnlyList<string> Standards, IReadOnlyList<string> IafCodes, bool ScopeComplete, Provenance Provenance)
{
    internal static Accreditation Read(CsvRow row)
    {
        var (since, until) = row.Period("since", "until");
        return new(
            row.Text("certification_body_id"), row.Text("accreditation_body_id"), row.Optional("number"), row.OneOf<AccreditationStatus>("status"),
            since, until, row.Date("status_since"), row.List("standards"), row.List("iaf_codes"), row.Flag("scope_complete"), row.Provenance);
    }
}

/// <summary>Whether an accreditation body is a signatory of the recognised arrangement; "unknown" is a value.</summary>
public enum Recognition
{
    Unknown,
    Signatory,
    Suspended,
    Terminated,
    NeverSignatory,
}

/// <summary>An accreditation body: it accredits certification bodies.</summary>
/// <param name="Id">Its acronym, in capitals.</param>
/// <param name="Recognition">Of management-system certification, IAF MLA up to 2025-12-31, Global ACI MRA after.</param>
/// <param name="RecognisedFrom">First day, inclusive; null when not known.</param>
/// <param name="RecognisedUntil">Last day, inclusive; null while it goes on.</param>
/// <param name="SubScopes">Standards for which it is a signatory, as far as read; empty when not researched.</param>
/// <param name="ListsAllItsBodies">True when its public list of certification bodies was read whole.</param>
/// <param name="Standing">A note on its membership, with cause: "probation: voting obligations".</param>
public sealed record AccreditationBody(
    string Id, string Name, string? LocalName, string? Country, string? Domain, IReadOnlyList<string> Aliases, IReadOnlyList<string> NumberShapes,
    Recognition Recognition, DateOnly? RecognisedFrom, DateOnly? RecognisedUntil, IReadOnlyList<string> SubScopes, bool ListsAllItsBodies,
    string? Standing, string? Directory, Provenance Provenance)
{
    internal static AccreditationBody Read(CsvRow row)
    {
        var (from, until) = row.Period("recognised_from", "recognised_until");
        return new(
            row.Text("id"), row.Text("name"), row.Optional("local_name"), row.Optional("country"), row.Optional("domain"), row.List("aliases"),
            row.Patterns("number_shapes"), row.OneOf<Recognition>("recognition"), from, until, row.List("sub_scopes"),
            row.Flag("lists_all_its_bodies"), row.Optional("standing"), row.Optional("directory"), row.Provenance);
    }
}

/// <summary>A name that is taken for another organisation's.</summary>
/// <param name="Resembles">The real body it is taken for; null when it resembles none in particular.</param>
/// <param name="IsAccreditor">True when it appears as an accreditor without being a signatory.</param>
public sealed record LookAlike(string Name, IReadOnlyList<string> Aliases, string? Resembles, bool IsAccreditor, string Note, Provenance Provenance)
{
    internal static LookAlike Read(CsvRow row) => new(
        row.Text("name"), row.List("aliases"), row.Optional("resembles"), row.Flag("is_accreditor"), row.Text("note"), row.Provenance);
}

/// <summary>One edition of a standard and its transition.</summary>
/// <param name="Designation">"ISO 9001".</param>
/// <param name="Year">"2015", or a revision letter.</param>
/// <param name="PublishedOn">Null when not known.</param>
/// <param name="LastInitialOn">Last day a new certificate may be issued to it, inclusive.</param>
/// <param name="ValidUntil">Last day a certificate to it is valid, inclusive; null while it is current.</param>
/// <param name="SupersededBy">The edition that took its place.</param>
public sealed record Edition(
    string Designation, string Year, DateOnly? PublishedOn, DateOnly? LastInitialOn, DateOnly? ValidUntil, string? SupersededBy,
    string? Note, Provenance Provenance)
{
    internal static Edition Read(CsvRow row) => new(
        row.Text("designation"), row.Text("year"), row.Period("published_on", "valid_until").From,
        row.Period("last_initial_on", "valid_until").From, row.Date("valid_until"), row.Optional("superseded_by"), row.Optional("note"), row.Provenance);
}

/// <summary>A standard that organisations are certified to, and what a certificate to it means.</summary>
/// <param name="Certifiable">False for vocabulary and guidance ("ISO 9000", "ISO 26000").</param>
/// <param name="Scheme">"iso", "iatf", "iaqg", ...: who recognises its certificates.</param>
public sealed record StandardRow(
    string Designation, string Title, string System, bool Certifiable, string Scheme, IReadOnlyList<string> Aliases, Provenance Provenance)
{
    internal static StandardRow Read(CsvRow row) => new(
        row.Text("designation"), row.Text("title"), row.Text("system"), row.Flag("certifiable"), row.Text("scheme"), row.List("aliases"),
        row.Provenance);
}

/// <summary>What numbers of one certification body look like; weak evidence only.</summary>
public sealed record NumberShape(string CertificationBodyId, string Pattern, string Example, string? Note, Provenance Provenance)
{
    internal static NumberShape Read(CsvRow row)
    {
        var pattern = row.Pattern("pattern");
        return Regex.IsMatch(row.Text("example"), pattern)
            ? new(row.Text("certification_body_id"), pattern, row.Text("example"), row.Optional("note"), row.Provenance)
            : throw row.Invalid("example", "does not match its own pattern");
    }
}

/// <summary>One of the 39 sectors of IAF ID 1.</summary>
public sealed record IafCode(int Code, string Name, IReadOnlyList<string> Words, Provenance Provenance)
{
    internal static IafCode Read(CsvRow row) => new(
        row.Number("code") is >= 1 and <= 39 and var code ? code : throw row.Invalid("code", "is not 1 to 39"),
        row.Text("name"), row.List("words"), row.Provenance);
}

/// <summary>What a register's silence means for a certification body, accreditation body or standard.</summary>
/// <param name="CertificationBodyId">Null for any; likewise the next two.</param>
public sealed record RegisterCoverage(
    string RegisterId, string? CertificationBodyId, string? AccreditationBodyId, string? Standard, Sources.Coverage Coverage, int? LagDays,
    string Note, Provenance Provenance)
{
    internal static RegisterCoverage Read(CsvRow row) => new(
        row.Text("register_id"), row.Optional("certification_body_id"), row.Optional("accreditation_body_id"), row.Optional("standard"),
        row.OneOf<Sources.Coverage>("coverage"), row.Number("lag_days"), row.Text("note"), row.Provenance);
}

/// <summary>Name and fingerprint of one curated table as it was used.</summary>
public sealed record TableVersion(string Name, int Rows, string Sha256);
