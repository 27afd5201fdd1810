using System.Globalization;
using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Documents;

/// <summary>Draws a page of a document as a PNG for people to look at, in the same sandbox as it is read.</summary>
public sealed class PageDrawer
{
    /// <summary>Pixels of the longer side: sharp at the width of a screen's half.</summary>
    private const int LongerSide = 1_600;
    private const int Seconds = 20;

    private readonly DocumentOptions options;
    private readonly Sandbox sandbox;

    internal PageDrawer(DocumentOptions options, Sandbox sandbox)
    {
        this.options = options;
        this.sandbox = sandbox;
    }

    /// <summary>A PNG; null when the page cannot be drawn.</summary>
    /// <param name="content">The document's bytes.</param>
    /// <param name="page">Counted from 1.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<ReadOnlyMemory<byte>?> DrawAsync(ReadOnlyMemory<byte> content, int page, CancellationToken cancel)
    {
        if (page < 1 || MediaType.Of(content.Span) is not { } mediaType || (!sandbox.Isolates && options.RequireSandbox))
            return null;
        using var folder = WorkFolder.Create();
        await folder.PutAsync(content, cancel).ConfigureAwait(false);
        var outcome = await sandbox.RunAsync(mediaType == MediaType.Pdf ? OfPdf(page, folder) : OfPicture(page, mediaType, folder), cancel).ConfigureAwait(false);
        if (!outcome.Succeeded || outcome.Output.IsEmpty)
            return null;
        return outcome.Output;
    }

    private static ChildCommand OfPdf(int page, WorkFolder folder) => new(
        "pdftoppm",
        ["-png", "-cropbox", "-scale-to", Text(LongerSide), "-f", Text(page), "-l", Text(page), WorkFolder.Document],
        folder.Path,
        Seconds: Seconds);

    /// <summary>Upright as its camera noted, as it is read.</summary>
    private static ChildCommand OfPicture(int page, string mediaType, WorkFolder folder) => new(
        "convert",
        [
            "-limit", "thread", "1", "-limit", "memory", "1GiB", "-limit", "map", "1GiB",
            $"{mediaType["image/".Length..]}:{WorkFolder.Document}[{Text(page - 1)}]", "-auto-orient", "-background", "white", "-alpha", "remove", "-strip",
            "-resize", $"{LongerSide}x{LongerSide}>", "-depth", "8", "png:-",
        ],
        folder.Path,
        Seconds: Seconds);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
