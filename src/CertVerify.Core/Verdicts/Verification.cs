using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>Inquiry, claim, evidence and judgement of one question: stored before it is answered, and replayable.</summary>
public sealed record Verification
{
    /// <summary>Not guessable; part of the address.</summary>
    public required string Id { get; init; }

    /// <summary>For people to quote: "CV-2026-7KQ4-M2XP".</summary>
    public required string ReceiptNumber { get; init; }

    public required string Tenant { get; init; }

    /// <summary>The id of the verification of the same certificate before it; null where it is not under watch.</summary>
    public string? Follows { get; init; }

    public required DateTimeOffset VerifiedAt { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Inquiry Inquiry { get; init; }

    public required Claim Claim { get; init; }

    public required Evidence Evidence { get; init; }

    public required Judgement Judgement { get; init; }

    public required string EngineVersion { get; init; }

    /// <summary>The id of the verification that this one repeats with the buyer's corrections; null for a first one.</summary>
    public string? CorrectionOf { get; init; }
}
