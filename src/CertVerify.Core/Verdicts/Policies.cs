using CertVerify.Core.Checks.AccreditationBodies;
using CertVerify.Core.Checks.Dates;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Checks.Holders;
using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Checks.Numbers;
using CertVerify.Core.Checks.Scopes;
using CertVerify.Core.Checks.Sectors;
using CertVerify.Core.Checks.Standards;
using CertVerify.Core.Checks.Wordings;
using static CertVerify.Core.Checks.Level;

namespace CertVerify.Core.Verdicts;

/// <summary>The policies that ship: the default, and what each of the others does differently.</summary>
public static class Policies
{
    public static Policy Default => DefaultPolicy.Policy;

    public static Policy ImportFirstPass { get; } =
        Default.Revised("import-first-pass", "1", "For a first order from a new supplier: the default, with the papers to ask for next.",
    [
        new(SurveillanceGoesOn.Check, Warn),
        new(HolderExists.Check, Warn),
        new(RolesKeptApart.Check, Warn),
    ]);

    public static IReadOnlyList<Policy> All { get; } =
    [
        Default,

        Default.Revised("strict-regulated", "1", "For medical, automotive and aerospace purchases: doubts that are warnings elsewhere have to be cleared here.",
        [
            new(RecognisedForStandard.Check, Fail),
            new(InOrder.Check, Fail),
            new(SurveillanceGoesOn.Check, Warn),
            new(HolderExists.Check, Warn),
            new(ScopePerSite.Check, Warn),
            new(SectorSchemeHeld.Check, Fail),
            new(RolesKeptApart.Check, Warn),
        ]),

        ImportFirstPass,

        Default.Revised("tender", "1", "For comparing bidders on one day: only what is on the papers and in the registers counts, formal slips included.",
        [
            new(StatesWhatItMust.Check, Fail),
            new(ShapeFitsIssuer.Check, Inform),
            new(CodedFactsAgree.Check, Inform),
            new(IssuerIndependent.Check, Inform),
            new(InOrder.Check, Fail),
        ]),

        Default.Revised("monitor", "1", "For certificates on watch: what can change after the first verification, and what a verdict needs.",
            changed: [new(SurveillanceGoesOn.Check, Warn)],
            without:
            [
                TypedFieldsAgree.Check, AllPagesSupplied.Check, StatesWhatItMust.Check, NoSignOfAlteration.Check, CodesLeadToIssuer.Check, LanguageCopiesAgree.Check,
                ShapeFitsIssuer.Check, CodedFactsAgree.Check, CheckDigitsHold.Check,
                AccreditedForSector.Check, IssuerIndependent.Check, NotAPartnerCopy.Check, MarkFitsDate.Check, SchemeOfItsOwn.Check, ClimateAmendment.Check,
                InOrder.Check, CycleOfThreeYears.Check, WithoutLapse.Check, NotBeforeDecision.Check,
                RelatedHolder.Check, HolderExists.Check, ScopeSpecific.Check, ScopePerSite.Check, StandardsOwnItems.Check,
                NotAboutProducts.Check, RolesKeptApart.Check, MarkNotOnProduct.Check, NotForEver.Check,
            ]),
    ];

    /// <summary>Null when no policy has the name.</summary>
    public static Policy? Named(string name) => All.FirstOrDefault(policy => policy.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
