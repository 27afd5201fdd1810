using CertVerify.Core.Sentences;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>Something to tell about a certificate.</summary>
/// <param name="Code">Of the catalogue.</param>
/// <param name="What">Which thing is different: "status", "holder".</param>
/// <param name="Key">What it is told under once; null for what is told each time it is found.</param>
internal sealed record Happening(EventKind Kind, string Code, Severity Severity, string What, string? Before, string? After, Sentence Because, string? Key = null)
{
    /// <summary>Whose event it is: one for each certificate, or one for the tenant.</summary>
    internal bool IsOfTenant { get; init; }
}
