using System.Text.Json.Serialization;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>What a source may do to the verdict on one certificate.</summary>
[JsonConverter(typeof(InWords<SourceRole>))]
public enum SourceRole
{
    /// <summary>Its record decides, and so does it that it has none.</summary>
    Decides,

    /// <summary>Its record decides; that it has none does not.</summary>
    Confirms,

    /// <summary>It is shown and never decides.</summary>
    Shows,
}

/// <summary>How a source came out; "not there", "could not ask" and "was not asked" are different answers.</summary>
[JsonConverter(typeof(InWords<SourceOutcome>))]
public enum SourceOutcome
{
    Found,
    Absent,
    Unavailable,
    NotAsked,
}

/// <summary>One line of the plan: a source, what it may do for this certificate and why, and how it came out.</summary>
/// <param name="Role">For this certificate, on this day, with this answer.</param>
/// <param name="Because">Why it has that role, or why it was not asked; a sentence.</param>
/// <param name="IsBelieved">Whether the verdict rests on its record.</param>
/// <param name="AgeDays">Of its answer on the day asked about; null when there is none or it is not dated.</param>
/// <param name="FreshForDays">How old its answer may be without a warning.</param>
/// <param name="Records">How many records came with the answer, those of the holder's other certificates included.</param>
public sealed record PlannedSource(
    Source Source, SourceRole Role, Sentence Because, SourceOutcome Outcome, bool IsBelieved, int? AgeDays, int FreshForDays, int Records,
    DateTimeOffset? AskedAt = null, string? Reason = null, DateTimeOffset? RetryAt = null);
