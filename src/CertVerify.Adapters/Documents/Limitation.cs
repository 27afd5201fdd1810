using CertVerify.Core.Sentences;

namespace CertVerify.Adapters.Documents;

/// <summary>What is said when a file is read, but not wholly.</summary>
internal static class Limitation
{
    public static readonly Sentence NotIsolated = $"The programs that read the file ran within bounds but not isolated.";

    public static Sentence? PagesLeftOut(int read, int all) => read < all ? (Sentence)$"Only the first {read} of {all} pages were read." : null;

    public static Sentence TextLeftOut(int page) => $"Page {page} holds more text than any certificate; not all of it was read.";

    public static Sentence PictureNotRead(int page) => $"Page {page} could not be read as a picture.";

    public static Sentence? ByOneReader(int page, bool both) =>
        both ? null : (Sentence)$"Page {page} was read by one reader instead of two: marks and small print may have been overlooked.";

    public static Sentence MarksNotRead(int page) => $"The marks on page {page} could not be read.";

    public static Sentence NoTimeForPicture(int page) => $"Page {page} was not read as a picture: the time for the document was over.";
}
