using System.Text.Json.Serialization;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims;

/// <summary>What a certificate says about itself, normalised; a claim, never a proof. A field that could not be read is null.</summary>
public sealed record Claim
{
    public required Field<DocumentKind> DocumentKind { get; init; }

    public Field<string>? CertificateNumber { get; init; }

    /// <summary>The number of the main certificate, when this is the certificate of a site or company of a group.</summary>
    public Field<string>? MainCertificateNumber { get; init; }

    /// <summary>Annexes and appendices in the file, as headed: "Annex 1", "Appendix 0012-A".</summary>
    public IReadOnlyList<Field<string>> Annexes { get; init; } = [];

    public Field<string>? HolderName { get; init; }

    /// <summary>The holder's own address, on one line.</summary>
    public Field<string>? HolderAddress { get; init; }

    public IReadOnlyList<Field<Standard>> Standards { get; init; } = [];

    public Field<string>? Scope { get; init; }

    /// <summary>The issuer's name as printed.</summary>
    public Field<string>? CertificationBody { get; init; }

    /// <summary>The accreditor's acronym where our table knows it, else its name as printed; it may be inferred.</summary>
    public Field<string>? AccreditationBody { get; init; }

    /// <summary>The accreditor that the document itself names. Only this one counts: a certificate neither passes nor fails by an accreditor that was inferred.</summary>
    public Field<string>? NamedAccreditationBody => AccreditationBody is { Inferred: null } ? AccreditationBody : null;

    public Field<string>? AccreditationNumber { get; init; }

    public Field<DateOnly>? OriginallyIssuedOn { get; init; }

    public Field<DateOnly>? IssuedOn { get; init; }

    public Field<DateOnly>? ValidFrom { get; init; }

    /// <summary>The last day of validity, inclusive.</summary>
    public Field<DateOnly>? ExpiresOn { get; init; }

    /// <summary>The last day of the cycle before this one, when it is printed ("expiry date of last certification cycle").</summary>
    public Field<DateOnly>? LastCycleEndedOn { get; init; }

    /// <summary>ISO 639-1, with a script for Chinese (zh-Hans, zh-Hant).</summary>
    public IReadOnlyList<Field<string>> Languages { get; init; } = [];

    /// <summary>IAF, EA or NACE codes, printed with their scheme: "IAF 17", "EA 19", "NACE 25.62".</summary>
    public IReadOnlyList<Field<string>> IafCodes { get; init; } = [];

    /// <summary>Further certified sites, of a list or table of sites.</summary>
    public IReadOnlyList<Field<Site>> Sites { get; init; } = [];

    /// <summary>Clauses declared not applicable, as printed ("8.3 Design and development").</summary>
    public IReadOnlyList<Field<string>> Exclusions { get; init; } = [];

    /// <summary>Identifiers of the holder, prefixed with their kind: "uscc:…", "vat:…", "lei:…", "iatf:…", "usi:…".</summary>
    public IReadOnlyList<Field<string>> Identifiers { get; init; } = [];

    /// <summary>Wording that claims too much or says something decisive; see <see cref="Claims.Wording"/>.</summary>
    public IReadOnlyList<Field<Wording>> Wordings { get; init; } = [];

    /// <summary>Marks named in the text ("IAF MLA", "Global ACI MRA", "UKAS", "IQNet").</summary>
    public IReadOnlyList<Field<string>> Marks { get; init; } = [];

    /// <summary>Annexes or appendices that the text refers to, and "page 1 of 3" marks, as printed.</summary>
    public PageMarks PageMarks { get; init; } = new(null, []);

    /// <summary>Numbers that the same page states as the certificate's own beside <see cref="CertificateNumber"/>. A paper for several standards may give each a number; on any other, one of them is not its number.</summary>
    public IReadOnlyList<Field<string>> NumbersBeside { get; init; } = [];

    /// <summary>Numbers of further certificates in the same file, each with its page.</summary>
    public IReadOnlyList<Field<string>> OtherCertificates { get; init; } = [];

    /// <summary>Copies of this certificate in other languages in the same file.</summary>
    public IReadOnlyList<LanguageCopy> LanguageCopies { get; init; } = [];
}

/// <summary>What the text says about its own completeness.</summary>
/// <param name="PagesStated">The y of "page x of y"; null when not stated.</param>
/// <param name="AnnexesReferredTo">Annexes named but not found in the file.</param>
/// <param name="PagesMissing">Numbers of pages that its own count has and the file has not.</param>
public sealed record PageMarks(int? PagesStated, IReadOnlyList<string> AnnexesReferredTo, IReadOnlyList<int>? PagesMissing = null);

/// <summary>Wording on a certificate that matters to a reader beyond its fields.</summary>
[JsonConverter(typeof(InWords<Wording>))]
public enum Wording
{
    /// <summary>The organisation is called "accredited to" a standard.</summary>
    AccreditedToStandard,

    /// <summary>The certificate speaks of certified products or product quality.</summary>
    ProductQuality,

    /// <summary>Validity is called permanent, for life or without expiry.</summary>
    Lifetime,

    /// <summary>"Government approved" and the like.</summary>
    GovernmentApproved,

    /// <summary>ISO itself is named as the one who certifies or issues.</summary>
    CertifiedByIso,

    /// <summary>The document itself says that it was issued without accreditation.</summary>
    NotAccredited,

    /// <summary>A partner's recognition (IQNet and the like) of another body's certificate.</summary>
    PartnerCopy,

    /// <summary>Draft, specimen, sample, void, or a placeholder in place of a value.</summary>
    SpecimenOrDraft,

    /// <summary>Consultancy is offered or named together with certification.</summary>
    Consultancy,

    /// <summary>A letter of conformance: the automotive scheme's paper for a site that cannot be certified yet.</summary>
    LetterOfConformance,
}
