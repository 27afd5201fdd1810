using System.Globalization;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Poppler's programs, each run on the document in its work folder.</summary>
internal sealed class Poppler(DocumentOptions options, Sandbox sandbox, WorkFolder folder)
{
    private const int PointsPerInch = 72;
    private const double BestDpi = 300;
    private const double LookingDpi = 240;

    public Task<ChildOutcome> FactsAsync(CancellationToken cancel) => RunAsync("pdfinfo", [WorkFolder.Document], cancel);

    public Task<ChildOutcome> SignaturesAsync(CancellationToken cancel) => RunAsync("pdfsig", ["-nocert", WorkFolder.Document], cancel);

    /// <summary>Of the pictures that are made to look for single values.</summary>
    public const double UnitsPerPixel = PointsPerInch / LookingDpi;

    /// <summary>The page in grey, to look for single values; null when it could not be rendered, or is so large that it need not be read at all.</summary>
    public Task<Picture?> RenderAsync(int page, CancellationToken cancel) => RenderAsync(page, LookingDpi, cancel);

    /// <summary>The page in grey, at 300 dots to the inch or as many as the pixel bound allows; null when it could not be rendered.</summary>
    public Task<Picture?> RenderAsync(Page page, CancellationToken cancel)
    {
        var dpi = Math.Min(BestDpi, Math.Sqrt(options.MaxPixels / Math.Max(1, page.Width * page.Height)) * PointsPerInch);
        return RenderAsync(page.Number, Math.Floor(dpi), cancel);
    }

    private async Task<Picture?> RenderAsync(int page, double dpi, CancellationToken cancel)
    {
        var number = Text(page);
        var outcome = await RunAsync("pdftoppm", ["-gray", "-cropbox", "-r", Text(dpi), "-f", number, "-l", number, WorkFolder.Document], cancel).ConfigureAwait(false);
        return outcome.Succeeded ? Picture.Of(outcome.Output) : null;
    }

    private Task<ChildOutcome> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancel) =>
        sandbox.RunAsync(new ChildCommand(program, arguments, folder.Path), cancel);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
