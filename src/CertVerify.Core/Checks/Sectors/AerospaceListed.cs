using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Sectors;

/// <summary>
/// An aerospace certificate counts when OASIS lists it; who is listed there was audited by a body that the scheme approved. A certification of a single site covers no second one.
/// </summary>
internal static class AerospaceListed
{
    private const string SingleSite = "single";

    public static readonly Check Check = new(
        "CV-SEC-03", "Does the aerospace scheme's own database list it?", "IAQG 9104-1; OASIS", Ask);

    private static Answer Ask(Case @case) => @case.SchemeOf("iaqg") switch
    {
        null => Answer.NotApplicable($"It is not a certificate of the aerospace scheme."),
        { } scheme when SchemeDatabase.Ask(@case, scheme) is { Outcome: not Outcome.Pass } answer => answer,
        _ when SchemeDatabase.Listing(@case) is { } listed && IsOfOneSite(listed.Record) && SitesNamed(@case, listed.Record) is > 1 and var sites => Answer
            .Warn($"{listed.Source.Name} lists it as the certification of a single site, and {sites} sites are named; ask which of them it covers.").By(listed).Then(NextStep.AskSupplier),
        { } scheme => SchemeDatabase.Ask(@case, scheme),
    };

    private static bool IsOfOneSite(RegistryRecord record) => record.Structure?.StartsWith(SingleSite, StringComparison.OrdinalIgnoreCase) is true;

    private static int SitesNamed(Case @case, RegistryRecord record) => Math.Max(@case.Claim.Sites.Count, record.Sites.Count);
}
