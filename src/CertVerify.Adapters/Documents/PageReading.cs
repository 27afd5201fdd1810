using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents;

/// <summary>What came of one page.</summary>
internal sealed record PageReading(Page Page)
{
    public IReadOnlyList<PrintedCode> Codes { get; init; } = [];

    public string? Limitation { get; init; }
}
