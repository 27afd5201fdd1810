// Writes what the document reader sees in every file of a folder: one JSON for each, for looking at and for trying field readers on.
// Usage: CertVerify.PageDump FOLDER OUT [--force] [--no-marks]     --no-marks: the text of text PDFs alone, a hundred times faster
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CertVerify.Adapters.Documents;

if (args is not [var folder, var target, .. var flags])
{
    Console.Error.WriteLine("usage: CertVerify.PageDump FOLDER OUT [--force] [--no-marks]");
    return 2;
}

Directory.CreateDirectory(target);
var json = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
var options = new DocumentOptions { ChildSeconds = 300, SecondReaderSeconds = 300, DocumentSeconds = 1_200 };
if (flags.Contains("--no-marks"))
    options.MarkPages = 0;
using var reader = new DocumentReader(options);
var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToList();
await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (file, cancel) =>
{
    var output = Path.Combine(target, Path.GetFileName(file) + ".json");
    if (File.Exists(output) && !flags.Contains("--force"))
        return;
    var clock = Stopwatch.StartNew();
    var reading = await reader.ReadAsync(await File.ReadAllBytesAsync(file, cancel), cancel);
    var seconds = clock.Elapsed.TotalSeconds;
    object dump = reading switch
    {
        DocumentReading.Opened opened => new { opened.Facts, opened.Pages, seconds },
        DocumentReading.Refused refused => new { Refused = refused.Cause.ToString(), refused.Because, seconds },
        _ => throw new InvalidOperationException(),
    };
    await File.WriteAllTextAsync(output, JsonSerializer.Serialize(dump, json), cancel);
    Console.WriteLine($"{seconds,6:0.00} s  {Path.GetFileName(file)}");
});
return 0;
