using System.Text.Json.Serialization;

namespace CertVerify.Core.Sources;

/// <summary>The state of a company, one vocabulary for all company registers.</summary>
[JsonConverter(typeof(InWords<CompanyState>))]
public enum CompanyState
{
    Unknown,
    Live,

    /// <summary>In insolvency, liquidation or administration.</summary>
    WindingUp,

    /// <summary>Dissolved, struck off, merged into another.</summary>
    Ceased,
}

/// <summary>What a company register says of one company; every field but name and state may be absent.</summary>
public sealed record CompanyRecord
{
    public required string Name { get; init; }

    /// <summary>Former and trading names.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Its number in the register.</summary>
    public string? Number { get; init; }

    public CompanyState State { get; init; }

    /// <summary>The register's own word for the state.</summary>
    public string? RawState { get; init; }

    public DateOnly? StateSince { get; init; }
}
