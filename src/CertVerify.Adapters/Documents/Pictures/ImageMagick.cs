using System.Globalization;
using System.Text;
using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>ImageMagick's programs, told which format to expect so that none of its other readers is ever tried.</summary>
internal sealed class ImageMagick(DocumentOptions options, Sandbox sandbox, WorkFolder folder, string mediaType)
{
    /// <summary>About an A4 page at 300 dots to the inch, which is what Tesseract reads best.</summary>
    private const double BestLength = 3_500;
    private const double MostEnlarged = 4;

    /// <summary>One thread, and no more memory than this whatever the picture.</summary>
    public static readonly IReadOnlyList<string> Limits = ["-limit", "thread", "1", "-limit", "memory", "1GiB", "-limit", "map", "1GiB"];

    private readonly string document = mediaType["image/".Length..] + ":" + WorkFolder.Document;

    /// <summary>The size of every frame, without decoding any.</summary>
    public async Task<(ChildOutcome Outcome, IReadOnlyList<(int Width, int Height)> Frames)> SizesAsync(CancellationToken cancel)
    {
        var outcome = await RunAsync("identify", ["-ping", "-format", @"%w %h\n", document], cancel).ConfigureAwait(false);
        return (outcome, [.. Encoding.ASCII.GetString(outcome.Output.Span).Split('\n').Select(SizeOf).OfType<(int, int)>()]);
    }

    /// <summary>One frame, upright as its camera noted, on white, in grey, with the contrast and the size that reading needs.</summary>
    public Task<ChildOutcome> NormaliseAsync(int frame, double scale, CancellationToken cancel) => RunAsync("convert",
    [
        $"{document}[{Text(frame)}]", "-auto-orient", "-background", "white", "-alpha", "remove", "-alpha", "off", "-colorspace", "Gray",
        "-resize", Text(scale * 100) + "%", "-normalize", "-depth", "8", "pgm:-",
    ], cancel);

    public static double ScaleFor(int width, int height) => Math.Min(MostEnlarged, BestLength / Math.Max(width, height));

    private Task<ChildOutcome> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancel) => sandbox.RunAsync(new ChildCommand(program,
        [.. Limits, "-limit", "area", Text(options.MaxPixels), .. arguments],
        folder.Path), cancel);

    private static (int Width, int Height)? SizeOf(string line) =>
        line.Split(' ') is [var width, var height]
        && int.TryParse(width, CultureInfo.InvariantCulture, out var w) && int.TryParse(height, CultureInfo.InvariantCulture, out var h) ? (w, h) : null;

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
