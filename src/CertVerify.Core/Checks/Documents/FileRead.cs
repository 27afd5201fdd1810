using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Documents;

/// <summary>A file that cannot be read says nothing for or against the certificate.</summary>
internal static class FileRead
{
    public static readonly Check Check = new(
        "CV-DOC-01", "Could the file be read?", "CertVerify, reading limits", Ask);

    private static Answer Ask(Case @case) => @case.Evidence.Document switch
    {
        null => Answer.NotApplicable($"No file was supplied."),
        { PagesRead: [], PagesRecognised: [], Limitations: var limits } => Answer
            .Unknown(SubIndication.UnreadableDocument,
                limits is [var limit, ..] ? (Sentence)$"The file could not be read: {limit}" : $"The file could not be read: no words were found on its pages.")
            .Then(NextStep.AskSupplier),
        { Limitations: [var limit, ..] } => Answer.Warn($"The file could not be read in full: {limit}"),
        { PagesRecognised: [_, ..] pages } => Answer.Warn($"Page {string.Join(", ", pages)} was read from a picture; single letters may be misread."),
        { PageCount: var count } => Answer.Pass($"The file was read in full ({count} page(s))."),
    };
}
