namespace CertVerify.Core.Matching;

/// <summary>What is known of the two holders besides the names compared.</summary>
public sealed record HolderFacts
{
    public static readonly HolderFacts None = new();

    /// <summary>With their kind in front: "uscc:…", "vat:…", "lei:…", "duns:…", "registration:…".</summary>
    public IReadOnlyList<string> AskedIdentifiers { get; init; } = [];

    /// <summary>Whether those asked with come off the paper, where anybody can print another's; then they make no two names one.</summary>
    public bool AreAskedPrinted { get; init; }

    /// <summary>As <see cref="AskedIdentifiers"/>.</summary>
    public IReadOnlyList<string> FoundIdentifiers { get; init; } = [];

    /// <summary>Former, trading and translated names of the one that was found.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
