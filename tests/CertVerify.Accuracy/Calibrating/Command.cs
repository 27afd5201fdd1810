using System.Text.Json;
using CertVerify.Accuracy.Measuring;
using CertVerify.Accuracy.Report;
using CertVerify.Accuracy.Scoring;
using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Accuracy.Calibrating;

/// <summary>calibrate MEASURED.json… [--write TABLE.csv]: from measurements of the readers' own confidences to the table that ships.</summary>
internal static class Command
{
    public const string Usage = "usage: eng/accuracy.sh calibrate MEASURED.json... [--write TABLE.csv]";

    public static int Run(IReadOnlyList<string> arguments)
    {
        var write = arguments is [.., "--write", var table] ? table : null;
        var files = write is null ? arguments : [.. arguments.SkipLast(2)];
        if (files.Count == 0)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        var each = files.Select(file => (File: file, Samples: Sample.From(JsonSerializer.Deserialize<Measurement>(File.ReadAllText(file), ClaimJson.Options)!.Fields))).ToList();
        var all = each.SelectMany(measured => measured.Samples).ToList();
        if (each.Count > 1)
        {
            foreach (var (file, samples) in each)
                Print($"{Path.GetFileNameWithoutExtension(file)} alone", CalibrationTable.Of(samples));
        }
        Print("all together", CalibrationTable.Of(all));
        if (write is not null)
            File.WriteAllLines(write, [Knot.Header, .. Fit.Of(all).Select(knot => knot.ToString())]);
        return 0;
    }

    private static void Print(string title, IEnumerable<string> lines)
    {
        Console.WriteLine($"{title}:\n");
        foreach (var line in lines)
            Console.WriteLine(line);
        Console.WriteLine();
    }
}
