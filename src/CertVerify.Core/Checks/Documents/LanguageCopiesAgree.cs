using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Documents;

/// <summary>Copies of one certificate in two languages sometimes differ in an address or a scope.</summary>
internal static class LanguageCopiesAgree
{
    public static readonly Check Check = new(
        "CV-DOC-08", "Do the copies in different languages agree?", "ISO/IEC 17021-1:2015, 8.2.2", Ask);

    private static Answer Ask(Case @case) => (@case.Claim.Languages, @case.Claim.LanguageCopies) switch
    {
        ([var first, ..], [_, ..] copies) when copies.FirstOrDefault(copy => copy.Differs.Count > 0) is { } copy =>
            Answer.Warn($"The {first.Value} copy and the {copy.Language} copy (page {copy.Page}) differ in {Sentence.All(copy.Differs)}.").Then(NextStep.AskSupplier),
        ([var first, ..], [_, ..] copies) =>
            Answer.Pass($"The {first.Value} copy and the {Named(copies.Select(copy => copy.Language))} copy agree in number, standards and dates, and in name and address as far as their letters can be compared."),
        ([_, _, ..] languages, _) => Answer.Unknown(
            SubIndication.LowExtractionConfidence, $"The document is in {Named(languages.Select(language => language.Value))}; compare their wording yourself."),
        _ => Answer.NotApplicable($"Only one language copy was supplied."),
    };

    private static Sentence Named(IEnumerable<string> languages) => Sentence.All([.. languages.Select(language => (Sentence)$"{language}")]);
}
