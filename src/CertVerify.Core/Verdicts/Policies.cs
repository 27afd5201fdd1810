using CertVerify.Core.Checks.Dates;
using static CertVerify.Core.Checks.Level;

namespace CertVerify.Core.Verdicts;

/// <summary>The policies that ship; each is the whole list of what is asked, in reading order.</summary>
public static class Policies
{
    internal static readonly Policy Default = new("default", "1", "For any purchase.",
    [
        new(NotExpired.Check, Fail),
        new(AlreadyValid.Check, Fail),
    ]);

    internal static readonly Policy ImportFirstPass = Default with { Name = "import-first-pass" };

    public static IReadOnlyList<Policy> All { get; } = [Default, ImportFirstPass];

    public static Policy? Named(string name) => All.FirstOrDefault(policy => policy.Name == name);
}
