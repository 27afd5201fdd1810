using CertVerify.Core.Matching;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Holders;

/// <summary>Which holder the question is about: the supplier the buyer named, else the one on the paper.</summary>
internal sealed record Asked(string Name, IReadOnlyList<string> Identifiers, bool ByBuyer, double Confidence)
{
    /// <summary>Null when neither names one.</summary>
    internal static Asked? About(Case @case) => (@case.Inquiry.Holder, @case.Claim.HolderName) switch
    {
        ({ Name: { Length: > 0 } name } party, _) => new(name, [.. party.Identifiers.Select(one => $"{one.Key}:{one.Value}")], ByBuyer: true, 1),
        (_, { } printed) => new(printed.Value, [.. @case.Claim.Identifiers.Select(one => one.Value)], ByBuyer: false, printed.Confidence),
        _ => null,
    };

    internal Match? ComparedWith(RegistryRecord record) => record.HolderName is { } holder ? ComparedWith(holder, record.OtherHolderNames, record.HolderIdentifiers) : null;

    internal Match ComparedWith(CompanyRecord company) => ComparedWith(company.Name, company.OtherNames, []);

    private Match ComparedWith(string name, IReadOnlyList<string> otherNames, IReadOnlyList<string> identifiers) =>
        HolderMatch.Compare(Name, name, new HolderFacts { AskedIdentifiers = Identifiers, AreAskedPrinted = !ByBuyer, FoundIdentifiers = identifiers, OtherNames = otherNames });
}
