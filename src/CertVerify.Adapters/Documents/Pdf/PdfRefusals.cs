using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Says why Poppler could not open a file.</summary>
internal static class PdfRefusals
{
    public static DocumentReading.Refused Of(ChildOutcome outcome) => outcome switch
    {
        { IsMissing: true } => Refusals.ReaderMissing,
        { Overran: true } => new(RefusalCause.TookTooLong, "The PDF needs more time or memory to open than is allowed."),
        { Errors: var said } when said.Contains("Incorrect password", StringComparison.Ordinal) =>
            new(RefusalCause.Encrypted, "The PDF is protected with a password; send it without one."),
        _ => new(RefusalCause.Damaged, "The PDF is damaged and could not be opened."),
    };
}
