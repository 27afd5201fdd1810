using System.Diagnostics;

namespace CertVerify.Torture.Documents;

/// <summary>Sound files to be damaged: the fictional samples, and small pictures of one of them in every format.</summary>
internal static class Originals
{
    private static readonly string[] Formats = ["png", "jpg", "tiff", "webp"];

    internal static IReadOnlyList<(string Name, byte[] Bytes)> Make()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        var papers = Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))).ToList();
        var plain = ("plain.pdf", PdfWriter.OnePage().End());
        return [.. papers, plain, plain, .. Formats.Select(format => ($"picture.{format}", Picture(Path.Combine(folder, "certificate.pdf"), format)))];
    }

    private static byte[] Picture(string paper, string format) => Run("convert", ["ppm:-", $"{format}:-"], Run("pdftoppm", ["-r", "50", "-singlefile", paper], []));

    private static byte[] Run(string program, string[] arguments, byte[] input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var feeding = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        });
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        feeding.Wait();
        process.WaitForExit();
        return output.ToArray();
    }
}
