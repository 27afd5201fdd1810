using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Holders;

/// <summary>The factory that will make the goods must be among the certified places, part of the address by part.</summary>
internal static class SiteIsCertified
{
    public static readonly Check Check = new(
        "CV-HLD-02", "Is the factory you named the certified site?", "ISO/IEC 17021-1:2015, 8.2.2 a)", Ask, Part.Suitability);

    private static Answer Ask(Case @case) => (Places.Asked(@case), Places.Certified(@case)) switch
    {
        (null, _) => Answer.NotApplicable($"No factory address was given."),
        (_, { Addresses: [] }) => Answer.Unknown(SubIndication.SiteUnclear, $"Neither the certificate nor a register names the certified address.") with
            { NextSteps = [NextStep.AskSupplier, NextStep.AskCertificationBody] },
        ({ } asked, _) when !NamesAPlace(asked) => Answer.Unknown(
            SubIndication.SiteUnclear, $"'{asked}' names no street, number or building; give the address of the factory that will make the goods.") with
            { Claimed = Sentence.Quoted(asked) },
        ({ } asked, { } certified) => Judged(asked, certified.Addresses.Select(address => (Address: address, Match: AddressMatch.Compare(asked, address))).MaxBy(one => Rank(one.Match))) with
        {
            Claimed = Sentence.Quoted(asked),
            Source = certified.Source,
            Assurance = certified.Assurance,
        },
    };

    /// <summary>A country or a town is not a factory.</summary>
    private static bool NamesAPlace(string asked) => asked.Any(char.IsDigit) || Addresses.Parse(asked) is { Street: not null } or { Building: not null };

    private static Answer Judged(string asked, (string Address, Match Match) nearest) => (nearest.Match switch
    {
        { Decision: Sameness.Same, Score: 1, Differences.IsEmpty: true } => Answer.Pass($"The certified site is {nearest.Address}."),
        { Decision: Sameness.Same } => Answer.Warn($"The certified site is {nearest.Address}; the factory you named is {asked}. Taken as the same: {nearest.Match.Differences}."),
        { Decision: Sameness.Different } => Answer.Fail(
            SubIndication.SiteNotCovered, $"The certified site is {nearest.Address}; the factory you named is {asked}: {nearest.Match.Differences}.") with
            { NextSteps = [NextStep.AskSupplier, NextStep.CommissionFactoryAudit] },
        _ => Answer.Unknown(SubIndication.SiteUnclear, $"The certified site is {nearest.Address}; whether it is {asked} is not clear: {nearest.Match.Differences}.") with
            { NextSteps = [NextStep.AskSupplier] },
    }) with { Found = Sentence.Quoted(nearest.Address) };

    private static (int Decision, double Score) Rank(Match match) => (match.Decision switch { Sameness.Same => 2, Sameness.Unsure => 1, _ => 0 }, match.Score);
}
