using System.Text.Json.Serialization;

namespace CertVerify.Core.Sources;

/// <summary>How complete a source is for a certificate; it decides what "not found" means (CHECKS.md, section F).</summary>
[JsonConverter(typeof(InWords<Coverage>))]
public enum Coverage
{
    /// <summary>Every valid certificate must be listed: not found is a definite negative.</summary>
    CompleteAuthoritative,

    /// <summary>Listing is required with a lag: not found is unknown, and a warning once the lag is over.</summary>
    CompleteNational,

    /// <summary>Upload is mandatory but not complete in practice: not found is unknown.</summary>
    PartialMandatory,

    /// <summary>Listing is voluntary, or this body takes no part: not found is unknown and weighs little.</summary>
    PartialVoluntary,

    /// <summary>A copy of other sources: never decides.</summary>
    Derived,
}

/// <summary>Who keeps a register; when registers disagree the first in this order is believed.</summary>
[JsonConverter(typeof(InWords<Keeper>))]
public enum Keeper
{
    /// <summary>The body that issued the certificate.</summary>
    CertificationBody,

    /// <summary>The owner of a sector scheme (automotive, aerospace, ...).</summary>
    SchemeOwner,

    /// <summary>An accreditation body or a state.</summary>
    AccreditorOrState,

    /// <summary>A collection of many bodies' uploads.</summary>
    WorldIndex,

    /// <summary>Anybody else who copies and sells.</summary>
    Commercial,
}

/// <summary>A register or table that was asked.</summary>
/// <param name="Id">Stable, lower case: "sample-register", "iaf-certsearch".</param>
/// <param name="Name">For people.</param>
/// <param name="Coverage">What its silence means.</param>
/// <param name="AsOf">The day its answer was fresh, by its own account; null when it does not say.</param>
/// <param name="FreshForDays">How many days its answer may be used without a warning.</param>
/// <param name="Url">Where a person can look for themselves.</param>
/// <param name="SnapshotSha256">Of the extract that was searched; null for a live answer.</param>
public sealed record Source(
    string Id, string Name, Coverage Coverage, DateOnly? AsOf = null, int FreshForDays = 30, string? Url = null, string? SnapshotSha256 = null)
{
    public Keeper Keeper { get; init; } = KeeperFor(Coverage);

    /// <summary>How many days after issue a certificate may take to appear.</summary>
    public int LagDays { get; init; }

    /// <summary>What is known of its completeness for this certificate, a sentence: "This accreditor does not oblige its bodies to upload."</summary>
    public string? CoverageNote { get; init; }

    private static Keeper KeeperFor(Coverage coverage) => coverage switch
    {
        Coverage.CompleteAuthoritative => Keeper.SchemeOwner,
        Coverage.CompleteNational => Keeper.AccreditorOrState,
        Coverage.Derived => Keeper.Commercial,
        _ => Keeper.WorldIndex,
    };
}
