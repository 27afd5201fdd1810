using CertVerify.Core.Checks;

namespace CertVerify.Core.Verdicts;

/// <summary>One line of a policy: a check and what it may do.</summary>
public sealed record PolicyLine(Check Check, Level Level);

/// <summary>The visible, ordered list of checks with their levels; a check that is not on it is not run.</summary>
public sealed record Policy(string Name, string Version, string Purpose, IReadOnlyList<PolicyLine> Lines)
{
    /// <summary>Another policy: this one with some levels changed and some checks left out, in the same order.</summary>
    internal Policy Revised(string name, string version, string purpose, IReadOnlyList<PolicyLine> changed, params IReadOnlyList<Check> without) =>
        new(name, version, purpose, [.. Lines.Where(line => !without.Contains(line.Check)).Select(line => changed.FirstOrDefault(c => c.Check == line.Check) ?? line)]);
}
