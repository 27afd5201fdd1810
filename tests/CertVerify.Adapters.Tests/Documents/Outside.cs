using System.Diagnostics;

namespace CertVerify.Adapters.Tests.Documents;

/// <summary>Runs the tools that tests make their documents with; a missing tool fails the test.</summary>
internal static class Outside
{
    public static byte[] Run(string program, byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/" + program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var feeding = Task.Run(() =>
        {
            using var stdin = process.StandardInput.BaseStream;
            stdin.Write(input);
        });
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        feeding.Wait();
        return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    /// <summary>What a program that reads one file and writes another makes of the given bytes.</summary>
    public static byte[] Rewrite(string program, byte[] content, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("outside-");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, "in"), Path.Combine(folder.FullName, "out"));
            File.WriteAllBytes(source, content);
            Run(program, [], [.. arguments, source, target]);
            return File.ReadAllBytes(target);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The first page of a PDF as a picture file of the given format, after whatever ImageMagick is told to do with it.</summary>
    public static byte[] Picture(byte[] pdf, string format, params string[] changes)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            var page = Run("pdftoppm", [], "-gray", "-r", "200", "-f", "1", "-l", "1", file);
            return Run("convert", page, ["pgm:-", .. changes, $"{format}:-"]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
