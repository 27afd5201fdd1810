using System.Text.Json;
using CertVerify.Accuracy.Calibrating;
using CertVerify.Accuracy.Corpus;
using CertVerify.Accuracy.Measuring;
using CertVerify.Accuracy.Report;
using CertVerify.Accuracy.Scoring;
using CertVerify.Core.Claims.Confidence;

if (args is ["calibrate", .. var measured])
    return Command.Run(measured);
if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

CorpusFolder corpus;
try
{
    corpus = CorpusFolder.Open(options.Folder);
}
catch (Exception broken) when (broken is IOException or JsonException)
{
    Console.Error.WriteLine(broken.Message);
    return 2;
}

using var http = new HttpClient { BaseAddress = options.Url, Timeout = TimeSpan.FromMinutes(5) };
Func<string, CancellationToken, Task<Reading>> read = options.Pages is { } pages ? new DumpedPages(pages, options.Own ? Calibration.None : Calibration.Shipped).ReadAsync : new ServiceClient(http).ReadAsync;
var measurement = await Run.OverAsync(corpus, options.Only, options.Parallel, read, CancellationToken.None);

if (options.Errors)
    Print(Tables.Errors(measurement));
Print(Tables.Of(measurement));
if (options.ByCompany)
    Print(ByCompany.Of(measurement));
if (options.Json is { } file)
    File.WriteAllText(file, JsonSerializer.Serialize(measurement, ClaimJson.Options));
return measurement.Documents.Count > 0 ? 0 : 1;

static void Print(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
}
