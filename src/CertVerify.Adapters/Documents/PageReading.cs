using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents;

/// <summary>What came of one page.</summary>
internal sealed record PageReading(Page Page)
{
    public IReadOnlyList<PrintedCode> Codes { get; init; } = [];

    /// <summary>Whether its writing was looked at as a picture, and not only what stands beside the text.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>Whether what stands beside its text was searched for marks.</summary>
    public bool IsSearchedForMarks { get; init; }

    public Sentence? Limitation { get; init; }
}
