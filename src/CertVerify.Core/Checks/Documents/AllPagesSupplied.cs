using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Documents;

/// <summary>Sites and scope often stand in an annex that is left out of the copy.</summary>
internal static class AllPagesSupplied
{
    public static readonly Check Check = new(
        "CV-DOC-04", "Are all pages and annexes there?", "ISO/IEC 17021-1:2015, 8.2.2 a) and f)", Ask);

    private static Answer Ask(Case @case) => (@case.Evidence.Document, @case.Claim.PageMarks) switch
    {
        (null, _) => Answer.NotApplicable($"No file was supplied."),
        (_, { AnnexesReferredTo: [var annex, ..] }) =>
            Missing($"The certificate refers to {annex}, which was not supplied; its sites and scope are not verified."),
        (_, { PagesMissing: [var missing], PagesStated: { } stated }) =>
            Missing($"The certificate has {stated} pages by its own count; page {missing} was not supplied, so sites and scope there are not verified."),
        (_, { PagesMissing: [_, ..] missing, PagesStated: { } stated }) =>
            Missing($"The certificate has {stated} pages by its own count; pages {string.Join(", ", missing)} were not supplied, so sites and scope there are not verified."),
        ({ PageCount: var given }, { PagesStated: { } stated }) when stated > given =>
            Missing($"The certificate has {stated} pages by its own count; {given} were supplied, so sites and scope on the others are not verified."),
        (_, { PagesStated: { } stated }) => Answer.Pass($"All {stated} pages are there."),
        _ => Answer.NotApplicable($"The certificate refers to no further pages or annexes."),
    };

    private static Answer Missing(Sentence because) => Answer.Warn(because).Then(NextStep.AskSupplier);
}
