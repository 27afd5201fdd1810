namespace CertVerify.Specimens;

/// <summary>The fixed words of a certificate in one language.</summary>
internal sealed record Phrases
{
    public required string Title { get; init; }

    public required string Certifies { get; init; }

    public required string Conforms { get; init; }

    public required string ForScope { get; init; }

    public required string Number { get; init; }

    public required string Holder { get; init; }

    public required string Address { get; init; }

    public required string Standard { get; init; }

    public required string Scope { get; init; }

    public required string Sector { get; init; }

    public required string OriginallyIssued { get; init; }

    public required string Issued { get; init; }

    public required string ValidFrom { get; init; }

    public required string Expires { get; init; }

    public required string AccreditedBy { get; init; }

    public required string AccreditationNumber { get; init; }

    public required string Annex { get; init; }

    public required string Site { get; init; }

    public required string Signed { get; init; }

    public required string CheckAt { get; init; }

    /// <summary>As .NET writes dates; {th} stands for the English ordinal.</summary>
    public required string DatePattern { get; init; }

    public static Phrases In(string language) => Language.Of(language).Phrases;
}
