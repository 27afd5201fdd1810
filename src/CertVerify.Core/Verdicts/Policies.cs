namespace CertVerify.Core.Verdicts;

/// <summary>The policies that ship.</summary>
public static class Policies
{
    public static IReadOnlyList<Policy> All { get; } =
        [DefaultPolicy.Policy, StrictRegulatedPolicy.Policy, ImportFirstPassPolicy.Policy, TenderPolicy.Policy, MonitorPolicy.Policy];

    public static Policy Default => DefaultPolicy.Policy;

    /// <summary>Null when no policy has the name.</summary>
    public static Policy? Named(string name) => All.FirstOrDefault(policy => policy.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
