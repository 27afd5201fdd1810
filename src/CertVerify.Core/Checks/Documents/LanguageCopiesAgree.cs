namespace CertVerify.Core.Checks.Documents;

/// <summary>Copies of one certificate in two languages sometimes differ in an address or a scope.</summary>
internal static class LanguageCopiesAgree
{
    public static readonly Check Check = new(
        "CV-DOC-08", "Do the copies in different languages agree?", "ISO/IEC 17021-1:2015, 8.2.2", Ask);

    private static Answer Ask(Case @case) => @case.Claim.Languages switch
    {
        [_, _, ..] languages => Answer.Unknown(
            SubIndication.LowExtractionConfidence, $"The document is in {string.Join(" and ", languages.Select(language => language.Value))}; compare their wording yourself."),
        _ => Answer.NotApplicable($"Only one language copy was supplied."),
    };
}
