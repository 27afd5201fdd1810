using System.Text.Json.Serialization;

namespace CertVerify.Accuracy.Corpus;

/// <summary>What a person read off one certificate, as truth.json holds it; null where the page is silent.</summary>
internal sealed record TruthRow
{
    public required string File { get; init; }

    [JsonPropertyName("certificate_number")]
    public string? CertificateNumber { get; init; }

    public string? Holder { get; init; }

    public string? Address { get; init; }

    public IReadOnlyList<string> Standards { get; init; } = [];

    public string? Scope { get; init; }

    [JsonPropertyName("certification_body")]
    public string? CertificationBody { get; init; }

    [JsonPropertyName("accreditation_body")]
    public string? AccreditationBody { get; init; }

    [JsonPropertyName("accreditation_number")]
    public string? AccreditationNumber { get; init; }

    [JsonPropertyName("initial_date")]
    public string? InitialDate { get; init; }

    [JsonPropertyName("issue_date")]
    public string? IssueDate { get; init; }

    [JsonPropertyName("valid_from")]
    public string? ValidFrom { get; init; }

    [JsonPropertyName("expiry_date")]
    public string? ExpiryDate { get; init; }

    public IReadOnlyList<string> Language { get; init; } = [];

    /// <summary>"text", "scan_pdf", "image", "photo", "ocr_text" or "garbled_text".</summary>
    public string Kind { get; init; } = "text";

    /// <summary>An unfilled draft: calling it a specimen is no refusal.</summary>
    public bool Draft { get; init; }

    /// <summary>The three kinds that the tables tell apart.</summary>
    public string Group => Kind is "text" or "photo" ? Kind : "scan";
}
