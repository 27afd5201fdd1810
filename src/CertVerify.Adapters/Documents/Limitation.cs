namespace CertVerify.Adapters.Documents;

/// <summary>What is said when a file is read, but not wholly.</summary>
internal static class Limitation
{
    public const string NotIsolated = "The programs that read the file ran within bounds but not isolated.";

    public static string? PagesLeftOut(int read, int all) => read < all ? $"Only the first {read} of {all} pages were read." : null;

    public static string PictureNotRead(int page) => $"Page {page} could not be read as a picture.";

    public static string? ByOneReader(int page, bool both) =>
        both ? null : $"Page {page} was read by one reader instead of two: marks and small print may have been overlooked.";

    public static string MarksNotRead(int page) => $"The marks on page {page} could not be read.";

    public static string NoTimeForPicture(int page) => $"Page {page} was not read as a picture: the time for the document was over.";
}
