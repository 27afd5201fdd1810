using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Measuring;

/// <summary>What sort of paper the service took one document for.</summary>
/// <param name="Expected">"certificate", or the sort of paper that it is.</param>
/// <param name="Taken">The document kind it was given, or "problem".</param>
internal sealed record DocumentScore(string File, string Expected, string Taken, string? Problem, double Milliseconds)
{
    public const string Certificate = "certificate";

    public bool TakenForCertificate => Taken == "managementSystemCertificate";

    /// <summary>A certificate that was called something else; "unknown" is no refusal, it only says too little was read.</summary>
    public bool Refused => Expected == Certificate && !TakenForCertificate && Taken != "unknown";
}

/// <summary>All scores of one run over a corpus.</summary>
internal sealed record Measurement(IReadOnlyList<FieldScore> Fields, IReadOnlyList<DocumentScore> Documents);
