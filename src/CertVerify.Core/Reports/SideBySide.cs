using System.Text.Json.Serialization;
using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Reports;

/// <summary>The record that a verdict rests on, and where the paper says something else.</summary>
/// <param name="Record">As the register has it.</param>
/// <param name="Source">The register.</param>
/// <param name="Differing">The fields that do not agree; fields that either side leaves out are not among them.</param>
public sealed record SideBySide(RegistryRecord Record, Source Source, IReadOnlyList<ComparedField> Differing)
{
    /// <summary>Null when no register has a record of this certificate.</summary>
    public static SideBySide? Of(Verification verification)
    {
        var @case = new Case(verification.Inquiry, verification.Claim, verification.Evidence, verification.AsOf);
        return @case.Registration is { } found
            ? new(found.Record, found.Source, [.. Differences.Between(@case, found).Select(difference => difference.Compared)])
            : null;
    }
}

/// <summary>The fields that are compared.</summary>
[JsonConverter(typeof(InWords<ComparedField>))]
public enum ComparedField
{
    Holder,
    Address,
    Standard,
    Scope,
    CertificationBody,
    AccreditationBody,
    IssuedOn,
    ExpiresOn,
}
