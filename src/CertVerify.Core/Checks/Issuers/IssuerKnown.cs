using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Issuers;

/// <summary>An issuer that is not in our table may still be a good one.</summary>
internal static class IssuerKnown
{
    public static readonly Check Check = new(
        "CV-CB-01", "Is the certification body known?", "ISO/IEC 17021-1:2015, 8.2.2 g)", Ask);

    private static Answer Ask(Case @case) => @case.Evidence.Issuer switch
    {
        { Body: { } body, MatchedAlias: { } alias } when !Same.Name(alias, body.Name) && !Same.Name(alias, body.Brand ?? body.Name) =>
            Answer.Warn($"'{alias}' is another or a former name of {body.Name}.")
                .By(body.Provenance) with { Claimed = Sentence.Quoted(@case.IssuerName), Found = Sentence.Quoted(body.Name) },
        { Body: { } body } =>
            Answer.Pass($"{body.Name} is in our table of certification bodies.")
                .By(body.Provenance) with { Claimed = Sentence.Quoted(@case.IssuerName), Found = Sentence.Quoted(body.Name) },
        _ when @case.IssuerName is { } name => Answer
            .Unknown(SubIndication.IssuerUnknown, $"We do not know the issuer '{name}'. It may still be accredited.")
            .Then(NextStep.CheckAccreditationDirectory, NextStep.AskSupplier) with { Claimed = Sentence.Quoted(name) },
        _ => Answer.Unknown(SubIndication.IssuerUnknown, $"No certification body was named or could be read.").Then(NextStep.AskSupplier),
    };
}
