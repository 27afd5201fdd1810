using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Standards;

/// <summary>Certificates are printed for three years even when their edition ends sooner.</summary>
internal static class ExpiryWithinTransition
{
    public static readonly Check Check = new(
        "CV-STD-04", "Does the edition last as long as the certificate?", "Transition decisions of IAF and Global ACI, per standard", Ask);

    private static Answer Ask(Case @case) => (@case.ExpiresOn, @case.EditionEnds) switch
    {
        (null, _) => Answer.NotApplicable($"No last day of validity is known."),
        (_, null) => Answer.Pass($"No end is set for the edition."),
        ({ } expiry, { } end) when expiry > end => Answer
            .Warn($"Usable until {end}, not {expiry}: the edition's transition ends then.")
            .Then(NextStep.AskForRenewal) with { Claimed = $"{expiry}", Found = $"{end}" },
        ({ } expiry, { } end) => Answer.Pass($"The certificate ends on {expiry}, before its edition does on {end}."),
    };
}
