using System.Text.Json.Serialization;
using CertVerify.Core.Checks;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Receipts;

/// <summary>What a receipt says: a verification in short, the hash of all of it, and its place in the chain. The names are promised.</summary>
public sealed record ReceiptClaims
{
    /// <summary>Who signs: the address or name of the service (RFC 7519, 4.1.1).</summary>
    [JsonPropertyName("iss")]
    public required string Issuer { get; init; }

    /// <summary>Seconds since 1970 (RFC 7519, 4.1.6).</summary>
    [JsonPropertyName("iat")]
    public required long IssuedAt { get; init; }

    public required string ReceiptNumber { get; init; }

    public required DateTimeOffset VerifiedAt { get; init; }

    /// <summary>The day the verdict is about.</summary>
    public required DateOnly AsOf { get; init; }

    public required Inquiry Inquiry { get; init; }

    public required ClaimedInShort Claimed { get; init; }

    /// <summary>Null when a number was typed in and no file given.</summary>
    public string? DocumentSha256 { get; init; }

    /// <summary>The worse of the two below.</summary>
    public required Verdict Verdict { get; init; }

    public required Verdict Certificate { get; init; }

    /// <summary>Null when no need was stated.</summary>
    public Verdict? Suitability { get; init; }

    /// <summary>Last day this verdict may be reused, inclusive.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>What does not speak for it, in the order of the policy.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    public required IReadOnlyList<AskedSource> Sources { get; init; }

    public required NamedVersion Policy { get; init; }

    /// <summary>Over the fingerprints of all tables in the order in which the verification names them.</summary>
    public required string TablesSha256 { get; init; }

    public required EngineBuild Engine { get; init; }

    /// <summary>Of the whole verification, byte by byte as it is stored.</summary>
    public required string VerificationSha256 { get; init; }

    public required ChainLink Chain { get; init; }

    /// <param name="sha256">Of the bytes in which the verification is stored.</param>
    /// <param name="issuer">Who signs.</param>
    public static ReceiptClaims Of(Verification verification, string sha256, ChainLink place, string issuer)
    {
        ArgumentNullException.ThrowIfNull(verification);
        var judgement = verification.Judgement;
        return new()
        {
            Issuer = issuer,
            IssuedAt = verification.VerifiedAt.ToUnixTimeSeconds(),
            ReceiptNumber = verification.ReceiptNumber,
            VerifiedAt = verification.VerifiedAt,
            AsOf = verification.AsOf,
            Inquiry = verification.Inquiry,
            Claimed = ClaimedInShort.Of(verification),
            DocumentSha256 = verification.Evidence.Document?.Sha256,
            Verdict = judgement.Overall,
            Certificate = judgement.Certificate,
            Suitability = judgement.Suitability,
            ValidUntil = judgement.ValidUntil,
            Reasons = [.. judgement.Findings.Where(IsReason).Select(finding => new Reason(finding.Code, finding.Outcome, finding.Level, $"{finding.Because}"))],
            Sources = [.. judgement.Sources.Select(AskedSource.Of)],
            Policy = new(judgement.PolicyName, judgement.PolicyVersion),
            TablesSha256 = CuratedTables.FingerprintOf(verification.Evidence.Tables),
            Engine = new(verification.EngineVersion, Judge.Build),
            VerificationSha256 = sha256,
            Chain = place,
        };
    }

    private static bool IsReason(Finding finding) =>
        finding is { Level: Level.Fail or Level.Warn, Outcome: Outcome.Fail or Outcome.Warn } or { Level: Level.Fail, Outcome: Outcome.Unknown };
}

/// <summary>Which certificate it was, by its own words or the inquirer's.</summary>
public sealed record ClaimedInShort(string? CertificateNumber, string? HolderName, string? CertificationBody, IReadOnlyList<string> Standards, DateOnly? ExpiresOn)
{
    internal static ClaimedInShort Of(Verification verification)
    {
        var (claim, inquiry) = (verification.Claim, verification.Inquiry);
        return new(
            claim.CertificateNumber?.Value ?? inquiry.CertificateNumber, claim.HolderName?.Value, claim.CertificationBody?.Value ?? inquiry.CertificationBody,
            [.. claim.Standards.Select(standard => standard.Value.ToString())], claim.ExpiresOn?.Value);
    }
}

/// <summary>A finding that weighs.</summary>
public sealed record Reason(string Code, Outcome Outcome, Level Level, string Because);

/// <summary>A source, how it came out, and what of it was searched.</summary>
/// <param name="SnapshotSha256">Of the extract that was searched; null for a live answer.</param>
public sealed record AskedSource(string Id, string Name, SourceOutcome Outcome, DateOnly? AsOf, DateTimeOffset? AskedAt, string? SnapshotSha256)
{
    internal static AskedSource Of(PlannedSource line) => new(line.Source.Id, line.Source.Name, line.Outcome, line.Source.AsOf, line.AskedAt, line.Source.SnapshotSha256);
}

/// <summary>A policy by name and version.</summary>
public sealed record NamedVersion(string Name, string Version);

/// <summary>The program that judged.</summary>
/// <param name="Version">Of the release.</param>
/// <param name="Build">See <see cref="Judge.Build"/>.</param>
public sealed record EngineBuild(string Version, string Build);
