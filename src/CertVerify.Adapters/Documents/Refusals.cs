namespace CertVerify.Adapters.Documents;

/// <summary>Refusals that do not depend on the kind of file.</summary>
internal static class Refusals
{
    public static readonly DocumentReading.Refused Empty = new(RefusalCause.Empty, "The file is empty.");

    public static readonly DocumentReading.Refused WrongType =
        new(RefusalCause.WrongType, "The file is neither a PDF nor a PNG, JPEG, TIFF or WebP picture.");

    public static readonly DocumentReading.Refused NotIsolated =
        new(RefusalCause.ReaderUnavailable, "Files are not read here: the programs that read them cannot be isolated.");

    public static readonly DocumentReading.Refused ReaderMissing =
        new(RefusalCause.ReaderUnavailable, "A program that files are read with is missing here.");

    public static DocumentReading.Refused TooLarge(DocumentOptions options) =>
        new(RefusalCause.TooLarge, $"The file is larger than {options.MaxBytes >> 20} MB.");

    public static DocumentReading.Refused TooManyPages(int pages, DocumentOptions options) =>
        new(RefusalCause.TooManyPages, $"The file has {pages} pages; at most {options.MaxPages} are accepted.");

    public static DocumentReading.Refused TookTooLong(DocumentOptions options) =>
        new(RefusalCause.TookTooLong, $"The file could not be read within {options.DocumentSeconds} seconds.");
}
