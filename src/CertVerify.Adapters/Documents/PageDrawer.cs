using System.Globalization;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents;

/// <summary>Draws a page of a document as a PNG for people to look at, as it was read and in the same sandbox.</summary>
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
    /// <param name="page">As it was read.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<ReadOnlyMemory<byte>?> DrawAsync(ReadOnlyMemory<byte> content, PageSize page, CancellationToken cancel)
    {
        if (page.Page < 1 || MediaType.Of(content.Span) is not { } mediaType || (!sandbox.Isolates && options.RequireSandbox))
            return null;
        using var folder = WorkFolder.Create();
        await folder.PutAsync(content, cancel).ConfigureAwait(false);
        var filePage = page.Place?.FilePage ?? page.Page;
        var drawn = await RunAsync(mediaType == MediaType.Pdf ? OfPdf(filePage, folder) : OfPicture(filePage, mediaType, folder), cancel).ConfigureAwait(false);
        return drawn is not null && page.Place is { } place ? await RunAsync(AsRead(page, place, drawn.Value), cancel).ConfigureAwait(false) : drawn;
    }

    private async Task<ReadOnlyMemory<byte>?> RunAsync(ChildCommand command, CancellationToken cancel)
    {
        var outcome = await sandbox.RunAsync(command, cancel).ConfigureAwait(false);
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
            .. ImageMagick.Limits, $"{mediaType["image/".Length..]}:{WorkFolder.Document}[{Text(page - 1)}]", "-auto-orient", "-background", "white", "-alpha", "remove", "-strip",
            "-resize", $"{LongerSide}x{LongerSide}>", "-depth", "8", "png:-",
        ],
        folder.Path,
        Seconds: Seconds);

    /// <summary>With the page's own corners in the corners, out of the picture of the file's page.</summary>
    private static ChildCommand AsRead(PageSize page, PagePlace place, ReadOnlyMemory<byte> drawn)
    {
        var scale = LongerSide / Math.Max(page.Width, page.Height);
        var (width, height) = (Text(Math.Round(page.Width * scale)), Text(Math.Round(page.Height * scale)));
        string[] corners = [To(place.TopLeft, "0", "0"), To(place.TopRight, width, "0"), To(place.BottomRight, width, height), To(place.BottomLeft, "0", height)];
        return new(
            "convert",
            [.. ImageMagick.Limits, "png:-", "-virtual-pixel", "white", "-define", $"distort:viewport={width}x{height}+0+0", "-distort", "Perspective", string.Join("  ", corners), "-depth", "8", "png:-"],
            Folder: null,
            drawn,
            Seconds);
    }

    private static string To(Corner from, string x, string y) => $"%[fx:w*{Text(from.X)}],%[fx:h*{Text(from.Y)}] {x},{y}";

    private static string Text(double number) => number.ToString("0.#####", CultureInfo.InvariantCulture);
}
