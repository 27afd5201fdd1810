using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Accuracy.Scoring;

/// <summary>One field of one document: its mark and the two values it comes from.</summary>
/// <param name="Kind">"text", "scan" or "photo".</param>
/// <param name="Language">The first language of the document.</param>
/// <param name="Way">How the value came off its page; null where the pages were not at hand.</param>
/// <param name="Similarity">0 to 1 where the comparison is gradual (address, scope), else null.</param>
internal sealed record FieldScore(
    string File, string Kind, string Language, string Field, Mark Mark, string? Truth, string? Read, double? Confidence, double? Similarity,
    ReadingWay? Way = null);
