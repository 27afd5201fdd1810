using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports;
using CertVerify.Core.Sentences;

namespace CertVerify.Functions.Monitoring;

/// <summary>What a message asks for.</summary>
internal enum Work
{
    /// <summary>Verify these certificates again.</summary>
    Verify,

    /// <summary>Judge the stored evidence of these certificates again.</summary>
    JudgeAgain,

    /// <summary>Find the certificates that a change touches, and have them judged again.</summary>
    FanOut,

    /// <summary>Take a batch of inquiries further.</summary>
    Batch,
}

/// <summary>One piece of work, as a message carries it. None of its names is one that the host takes for its own (id, dequeueCount, ...).</summary>
internal sealed record WorkItem(Work Work, IReadOnlyList<CertificateKey>? Certificates = null, FanOut? FanOut = null, BatchKey? Batch = null)
{
    internal string ToJson() => JsonSerializer.Serialize(this, CoreJson.Kept);

    /// <exception cref="JsonException">It is none of ours.</exception>
    internal static WorkItem Read(string body) => JsonSerializer.Deserialize<WorkItem>(body, CoreJson.Options) ?? throw new JsonException("It is null.");
}

/// <summary>How far a change has been passed on.</summary>
/// <param name="Change">What changed, unlike any other change.</param>
/// <param name="Because">For people: which list, of which day.</param>
/// <param name="Body">Whose certificates; null for all.</param>
/// <param name="After">The last certificate that was passed on; null at the beginning.</param>
/// <param name="Touched">How many of the tenant of <paramref name="After"/> were passed on.</param>
internal sealed record FanOut(string Change, Sentence Because, string? Body, CertificateKey? After = null, int Touched = 0);
