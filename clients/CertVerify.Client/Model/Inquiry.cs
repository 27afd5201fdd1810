namespace CertVerify.Client;

/// <summary>What is asked; a certificate number or a file must be there, everything else sharpens the answer.</summary>
public record Inquiry
{
    /// <summary>As printed.</summary>
    public string? CertificateNumber { get; init; }

    /// <summary>The issuer, as far as known.</summary>
    public string? CertificationBody { get; init; }

    public string? Standard { get; init; }

    public Party? Holder { get; init; }

    public Need? Need { get; init; }

    public Corrections? Corrections { get; init; }

    /// <summary>The day the question is about; today (UTC) when left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Name of a policy; "default" when left out.</summary>
    public string? Policy { get; init; }

    /// <summary>Language of the answer (ISO 639-1); "en" when left out.</summary>
    public string? Language { get; init; }
}

/// <summary>The supplier as the buyer knows it.</summary>
public sealed record Party
{
    public string? Name { get; init; }

    /// <summary>On one line.</summary>
    public string? Address { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>By kind: "vat", "lei", "duns", "uscc", "registration".</summary>
    public IReadOnlyDictionary<string, string>? Identifiers { get; init; }
}

/// <summary>What the certification must cover for this purchase.</summary>
public sealed record Need
{
    /// <summary>"ISO 9001" or, as an edition floor, "ISO 9001:2015".</summary>
    public string? Standard { get; init; }

    public string? Product { get; init; }

    /// <summary>"design", "manufacture", "assembly", ...</summary>
    public IReadOnlyList<string>? Processes { get; init; }

    /// <summary>Address of the factory that will make the goods.</summary>
    public string? Site { get; init; }

    /// <summary>"automotive", "aerospace", "medical", "food", or an IAF code.</summary>
    public string? Sector { get; init; }
}

/// <summary>What the buyer reads on the document otherwise than the service does.</summary>
public sealed record Corrections
{
    public string? CertificateNumber { get; init; }

    public string? HolderName { get; init; }

    public string? HolderAddress { get; init; }

    /// <summary>One or more, as printed: "ISO 9001:2015, ISO 14001:2015".</summary>
    public string? Standards { get; init; }

    public string? Scope { get; init; }

    public string? CertificationBody { get; init; }

    public string? AccreditationBody { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }
}

/// <summary>What is to be watched: a verification that was made before and nothing else, or the fields of an inquiry.</summary>
public sealed record WatchRequest
{
    public string? VerificationId { get; init; }

    public string? CertificateNumber { get; init; }

    public string? CertificationBody { get; init; }

    public string? Standard { get; init; }

    public Party? Holder { get; init; }

    public Need? Need { get; init; }

    public string? Policy { get; init; }

    public string? Language { get; init; }
}
