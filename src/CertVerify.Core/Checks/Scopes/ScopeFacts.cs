using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>What the certification covers: as registered, and as printed where the register is silent.</summary>
internal static class ScopeFacts
{
    extension(Case @case)
    {
        /// <summary>The register's words count; the document's stand in for them.</summary>
        public string? CertifiedScope => @case.Registration?.Record.Scope ?? @case.Claim.Scope?.Value;

        public IReadOnlyList<string> CertifiedSectors => @case.Registration?.Record.IafCodes is [_, ..] registered
            ? registered
            : [.. @case.Claim.IafCodes.Select(code => code.Value)];

        public Sentence? ScopeSource => @case.Registration is { Record.Scope: not null } found ? found.Cited : null;

        public Assurance ScopeAssurance => @case.Registration?.Record.Scope is null ? Assurance.Claimed : Assurance.Confirmed;
    }
}
