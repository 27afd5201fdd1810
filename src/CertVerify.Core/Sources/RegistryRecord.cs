using System.Text.Json.Serialization;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Sources;

/// <summary>The state of a certification, one vocabulary for all registers.</summary>
[JsonConverter(typeof(InWords<CertificationStatus>))]
public enum CertificationStatus
{
    Unknown,
    Active,
    AwaitingSurveillance,
    NotYetValid,
    Superseded,
    Expired,
    Suspended,
    Cancelled,
    Withdrawn,
}

/// <summary>What a register says of one certificate; every field but the number may be absent.</summary>
public sealed record RegistryRecord
{
    /// <summary>The source's own key for the record.</summary>
    public required string Id { get; init; }

    public required string CertificateNumber { get; init; }

    public CertificationStatus Status { get; init; }

    /// <summary>The register's own word for the status.</summary>
    public string? RawStatus { get; init; }

    public DateOnly? StatusSince { get; init; }

    public string? HolderName { get; init; }

    public IReadOnlyList<string> OtherHolderNames { get; init; } = [];

    /// <summary>As in <see cref="Claims.Claim.Identifiers"/>.</summary>
    public IReadOnlyList<string> HolderIdentifiers { get; init; } = [];

    public string? HolderAddress { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    public IReadOnlyList<RegistrySite> Sites { get; init; } = [];

    public IReadOnlyList<Standard> Standards { get; init; } = [];

    public string? Scope { get; init; }

    public IReadOnlyList<string> IafCodes { get; init; } = [];

    public string? CertificationBody { get; init; }

    public string? AccreditationBody { get; init; }

    /// <summary>Whether the register says the certification is accredited; null when it does not say.</summary>
    public bool? Accredited { get; init; }

    public DateOnly? OriginallyIssuedOn { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The register's words for how many sites the certification has ("single site", "campus"); IAQG 9104-1 names five structures.</summary>
    public string? Structure { get; init; }

    /// <summary>The number of the main certificate when this is a site certificate.</summary>
    public string? MainCertificateNumber { get; init; }
}

/// <summary>One site of a certification, with what is done there when the register says so.</summary>
public sealed record RegistrySite(string Address, string? Scope = null);
