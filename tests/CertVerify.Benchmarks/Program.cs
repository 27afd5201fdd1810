using System.Globalization;
using CertVerify.Benchmarks;
using CertVerify.Benchmarks.Batch;
using CertVerify.Benchmarks.Endurance;
using CertVerify.Benchmarks.Numbers;
using CertVerify.Benchmarks.Reverify;
using CertVerify.Benchmarks.Search;
using CertVerify.Benchmarks.Starting;
using CertVerify.Benchmarks.Storing;

if (args is ["import", var extract, var store])
{
    await ImportBench.RunAsync(extract, store);
    return 0;
}

if (args is ["search", var rows, var questions, var scratch, .. var server])
{
    await SearchBench.RunAsync(int.Parse(rows, CultureInfo.InvariantCulture), int.Parse(questions, CultureInfo.InvariantCulture), scratch, server is [var postgres] ? postgres : null);
    return 0;
}

if (args is ["store", var copies, var folderOfCopies])
{
    await StoreBench.RunAsync(int.Parse(copies, CultureInfo.InvariantCulture), folderOfCopies);
    return 0;
}

if (args is ["reverify", var many, var folderOfStore])
{
    await ReverifyBench.RunAsync(int.Parse(many, CultureInfo.InvariantCulture), folderOfStore);
    return 0;
}

if (args is ["drive", var driven, var driveSeconds])
{
    await Driver.RunAsync(new(driven), int.Parse(driveSeconds, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["numbers", var publishedService, var seconds, var folderOfNumbers])
{
    await NumbersBench.RunAsync(publishedService, int.Parse(seconds, CultureInfo.InvariantCulture), folderOfNumbers);
    return 0;
}

if (args is ["memory", var verified, var folderOfVerified])
{
    await MemoryBench.RunAsync(int.Parse(verified, CultureInfo.InvariantCulture), folderOfVerified);
    return 0;
}

if (args is ["day", var tenantsService, var process, var documentsOfADay, var days])
{
    await DayBench.RunAsync(new(tenantsService), int.Parse(process, CultureInfo.InvariantCulture), Documents(documentsOfADay), int.Parse(days, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["start", var executable, var empty, var folderOfStart, var times])
{
    await StartBench.RunAsync(executable, empty, folderOfStart, int.Parse(times, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["batch", var numbers, var folderOfBatch])
{
    await BatchBench.RunAsync(int.Parse(numbers, CultureInfo.InvariantCulture), folderOfBatch);
    return 0;
}

const int MostTexts = 25;
const int MostScans = 20;

if (args is not [var url, var folder])
{
    Console.Error.WriteLine("usage: benchmarks URL FOLDER | search ROWS QUESTIONS SCRATCH-FOLDER [POSTGRES] | reverify STORED FOLDER | numbers SERVICE SECONDS FOLDER | batch ROWS FOLDER | store MANY FOLDER | memory MANY FOLDER | day URL PROCESS FOLDER DAYS | start SERVICE EMPTY-APP FOLDER TIMES");
    return 2;
}

var files = Documents(folder);
var texts = new List<string>();
foreach (var file in files.Where(IsPdf))
    if (await Tools.HasTextAsync(file))
        texts.Add(file);

using var http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(5) };
var service = new ServiceUnderTest(http);
var (plain, marked) = (new List<string>(), new List<string>());
foreach (var file in Spread(texts, 2 * MostTexts))
    (await service.LooksAtPicturesAsync(file) ? marked : plain).Add(file);
await CompareAsync("text PDFs", Spread(plain, MostTexts), "pdftotext -bbox-layout", Tools.TextLayerAsync, warmUp: 100, rounds: 15);
await CompareAsync("text PDFs whose pictures are searched for marks", Spread(marked, MostScans), "pdftotext -bbox-layout", Tools.TextLayerAsync, warmUp: 1, rounds: 1);
var (scans, pictures) = (files.Except(texts).Where(IsPdf).ToList(), files.Where(file => !IsPdf(file)).ToList());
await CompareAsync("scans in PDFs", Spread(scans, MostScans), "pdftoppm and one tesseract", Tools.RecogniseAsync, warmUp: 5, rounds: 1);
await CompareAsync("pictures and photos", Spread(pictures, MostScans), "one tesseract, as large as they are", Tools.RecogniseAsync, warmUp: 2, rounds: 1);
return 0;

static bool IsPdf(string file) => file.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

static List<string> Documents(string folder)
{
    string[] endings = [".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp"];
    return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)];
}

// Evenly over the list, so that a large folder takes no longer than a small one.
static IReadOnlyList<string> Spread(IReadOnlyList<string> all, int most) =>
    all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(i => all[i * all.Count / most])];

async Task CompareAsync(string name, IReadOnlyList<string> documents, string bare, Func<string, Task> tool, int warmUp, int rounds)
{
    if (documents.Count == 0)
        return;
    for (var sent = 0; sent < warmUp; sent++)
        await service.TakesAsync(documents[sent % documents.Count]);
    var pairs = new List<(double Service, double Tool)>();
    foreach (var document in documents)
    {
        if (!await service.TakesAsync(document))
            continue;
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            theirs.Add(await Clock.MillisecondsAsync(() => tool(document)));
            ours.Add(await Clock.MillisecondsAsync(() => service.VerifyAsync(document)));
        }
        pairs.Add((ours.Median(), theirs.Median()));
    }
    var (verified, alone) = (pairs.Select(pair => pair.Service).Median(), pairs.Select(pair => pair.Tool).Median());
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
        {name}, {pairs.Count} files, median of {rounds} {(rounds == 1 ? "round" : "rounds")} each
          the service, request to answer   {verified,8:0.0} ms
          {bare,-32} {alone,8:0.0} ms
          ratio of the medians             {verified / alone,8:0.00}
          median of the ratios             {pairs.Select(pair => pair.Service / pair.Tool).Median(),8:0.00}
        """));
}
