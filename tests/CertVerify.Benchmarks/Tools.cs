using System.Diagnostics;

namespace CertVerify.Benchmarks;

/// <summary>What a document costs with the bare tools: the measure that the service is held against.</summary>
internal static class Tools
{
    /// <summary>The words and boxes of a text layer.</summary>
    public static Task TextLayerAsync(string pdf) => RunAsync("pdftotext", "-bbox-layout", pdf, "/dev/null");

    /// <summary>Each page as a picture, and one reading of each.</summary>
    public static async Task RecogniseAsync(string document)
    {
        var folder = Directory.CreateTempSubdirectory("bench");
        try
        {
            if (document.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
                await RunAsync("pdftoppm", "-r", "300", "-gray", "-png", document, Path.Combine(folder.FullName, "page"));
            else
                File.Copy(document, Path.Combine(folder.FullName, "page.png"));
            foreach (var page in Directory.GetFiles(folder.FullName))
                await RunAsync("tesseract", page, Path.Combine(folder.FullName, "words"), "tsv");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Whether every page of the PDF has text worth reading.</summary>
    public static async Task<bool> HasTextAsync(string pdf)
    {
        var text = await OutputAsync("pdftotext", pdf, "-");
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        return pages.Length > 0 && pages.All(page => page.Count(char.IsLetterOrDigit) > 200);
    }

    private static async Task RunAsync(string program, params IReadOnlyList<string> arguments) => _ = await OutputAsync(program, arguments);

    private static async Task<string> OutputAsync(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await errors;
        return output;
    }
}
