using System.Text.Json.Serialization;
using CertVerify.Core.Sentences;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring;

/// <summary>Why a certificate was verified again.</summary>
[JsonConverter(typeof(InWords<RunReason>))]
public enum RunReason
{
    /// <summary>It was put under watch.</summary>
    First,

    /// <summary>Its day had come.</summary>
    Scheduled,

    /// <summary>A curated table or a rule changed; the stored evidence was judged again, no register was asked.</summary>
    RulesChanged,
}

/// <summary>One verification of a certificate under watch, and what was different from the one before.</summary>
public sealed record HistoryEntry(
    int Run, RunReason Reason, string VerificationId, string? PreviousVerificationId, DateTimeOffset VerifiedAt, Verdict Verdict, Status Status, IReadOnlyList<Change> Changes);

/// <summary>One thing that is different: which, before and after, and why it is so.</summary>
/// <param name="Code">Of the event that tells it.</param>
/// <param name="What">"status", "verdict", "holder", "scope", ...</param>
public sealed record Change(string Code, string What, string? Before, string? After, Sentence Because);
