namespace CertVerify.Core.Checks.Scopes;

/// <summary>With several sites, what is done at each should be stated.</summary>
internal static class ScopePerSite
{
    public static readonly Check Check = new(
        "CV-SCP-06", "With several sites, is it stated what is done at each?", "ISO/IEC 17021-1:2015, 8.2.2 f)", Ask);

    private static Answer Ask(Case @case) => (@case.Registration?.Record.Sites, @case.Claim.Sites) switch
    {
        ([_, _, ..] sites, _) when sites.All(site => site.Scope is not null) => Answer.Pass($"Activities are stated for each of the {sites.Count} sites.") with
            { Source = @case.Registration!.Cited, Assurance = Assurance.Confirmed },
        (null or [], [_, ..] printed) when printed.All(site => site.Value.Scope is not null) =>
            Answer.Pass($"Activities are stated for each of the {printed.Count} sites on the certificate.") with { Assurance = Assurance.Claimed },
        ([_, ..], _) or (_, [_, ..]) => Answer.Warn($"Activities are not stated for each site.") with { NextSteps = [NextStep.AskSupplier] },
        _ => Answer.NotApplicable($"The certificate names one site."),
    };
}
