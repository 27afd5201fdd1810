using CertVerify.Core.Checks.Standards;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Documents;

/// <summary>What every certificate has to state; what is missing may also have escaped the reader.</summary>
internal static class StatesWhatItMust
{
    public static readonly Check Check = new(
        "CV-DOC-05", "Does the certificate state all that it must?", "ISO/IEC 17021-1:2015, 8.2.2 a) to g)", Ask);

    private static Answer Ask(Case @case)
    {
        var claim = @case.Claim;
        (bool IsKey, string Letter, Sentence Item, bool Stated)[] items =
        [
            (true, "a", $"the name of the certified organisation", claim.HolderName is not null),
            (false, "a", $"its location", claim.HolderAddress is not null || claim.Sites is [_, ..]),
            (false, "b", $"the effective date", (claim.ValidFrom ?? claim.IssuedOn ?? claim.OriginallyIssuedOn) is not null),
            (true, "c", $"the expiry date", claim.ExpiresOn is not null),
            (true, "d", $"an identification code", claim.CertificateNumber is not null),
            (true, "e", $"the standard with its edition", claim.Standards is [_, ..] named && named.All(standard => @case.StatesEditionOf(standard.Value))),
            (false, "f", $"the scope", claim.Scope is not null),
            (true, "g", $"the name of the certification body", claim.CertificationBody is not null),
        ];
        var missing = items.Where(item => !item.Stated).OrderByDescending(item => item.IsKey).ToList();

        return missing switch
        {
            _ when !@case.HasDocument => Answer.NotApplicable($"No file was supplied."),
            [] => Answer.Pass($"The certificate states all that ISO/IEC 17021-1, 8.2.2 asks for."),
            _ when @case.Evidence.Document is { PagesRecognised: [_, ..] } =>
                Answer.Unknown(SubIndication.LowExtractionConfidence,
                    $"Not found on the picture: {Listed(missing)}. It may be there and have escaped the reader."),
            [{ IsKey: true }, { IsKey: true }, ..] when @case.Registration is null =>
                Answer.Fail(SubIndication.InputIncomplete, $"A certificate must state {Listed(missing)}; this one does not.")
                    .Then(NextStep.AskSupplier),
            _ => Answer.Warn($"A certificate must state {Listed(missing)}; this one does not.").Then(NextStep.AskSupplier),
        };
    }

    private static Sentence Listed(IEnumerable<(bool IsKey, string Letter, Sentence Item, bool Stated)> missing) =>
        Sentence.Listed(missing.Select(item => (Sentence)$"{item.Item} (8.2.2 {item.Letter})"));
}
