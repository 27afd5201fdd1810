using CertVerify.Core.Tables;

namespace CertVerify.Core.Sources;

/// <summary>Everything that was found out about a claim, frozen before any check runs and stored with the verification.</summary>
public sealed record Evidence
{
    /// <summary>Null when a number was typed in and no file given.</summary>
    public DocumentFacts? Document { get; init; }

    public IssuerEvidence Issuer { get; init; } = new();

    public AccreditorEvidence Accreditor { get; init; } = new();

    /// <summary>Every known edition of each standard claimed or required.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>The rows of the standards claimed or required.</summary>
    public IReadOnlyList<StandardRow> Standards { get; init; } = [];

    /// <summary>One entry for each register that was asked; none when no register is known.</summary>
    public IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>> Registers { get; init; } = [];

    /// <summary>One entry for each company register that was asked for the holder.</summary>
    public IReadOnlyList<Lookup<IReadOnlyList<CompanyRecord>>> Companies { get; init; } = [];

    /// <summary>The registers that hold such certificates, or may, and were not asked.</summary>
    public IReadOnlyList<NotAsked> NotAsked { get; init; } = [];

    /// <summary>The curated tables as they were used.</summary>
    public IReadOnlyList<TableVersion> Tables { get; init; } = [];
}

/// <summary>What the tables know of the certification body named on the certificate.</summary>
public sealed record IssuerEvidence
{
    /// <summary>Null when no row fits the name.</summary>
    public CertificationBody? Body { get; init; }

    /// <summary>The name or alias that fitted, when it is not the body's present name.</summary>
    public string? MatchedAlias { get; init; }

    public IReadOnlyList<Accreditation> Accreditations { get; init; } = [];

    public IReadOnlyList<NumberShape> NumberShapes { get; init; } = [];

    public LookAlike? LookAlike { get; init; }

    /// <summary>The same for an issuer that the page does not name and that was only inferred: nothing known of it is then confirmed, so none of it can fail anybody.</summary>
    public IssuerEvidence AsInferred() => this with
    {
        Body = Body is { } body ? body with { Provenance = body.Provenance with { Confirmed = false } } : null,
        Accreditations = [.. Accreditations.Select(row => row with { Provenance = row.Provenance with { Confirmed = false } })],
    };
}

/// <summary>What the tables know of the accreditation body named on the certificate.</summary>
public sealed record AccreditorEvidence
{
    /// <summary>Null when none is named or no row fits the name.</summary>
    public AccreditationBody? Body { get; init; }

    public LookAlike? LookAlike { get; init; }

    /// <summary>The rows of every body that accredits the issuer, whether named on the certificate or not.</summary>
    public IReadOnlyList<AccreditationBody> AccreditorsOfIssuer { get; init; } = [];
}
