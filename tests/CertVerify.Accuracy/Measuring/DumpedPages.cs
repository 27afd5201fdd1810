using System.Text.Json;
using CertVerify.Accuracy.Scoring;
using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Confidence;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Accuracy.Measuring;

/// <summary>Reads claims off pages that CertVerify.PageDump wrote earlier, so that field readers can be tried in seconds.</summary>
/// <param name="calibration">None to see the readers' own confidences.</param>
internal sealed class DumpedPages(string folder, Calibration calibration)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The dump of a document lies in the folder named like the document's own: certificates/ or notcerts/.</summary>
    public async Task<Reading> ReadAsync(string file, CancellationToken cancel)
    {
        var started = TimeProvider.System.GetTimestamp();
        var dump = Path.Combine(folder, Path.GetFileName(Path.GetDirectoryName(file))!, Path.GetFileName(file) + ".json");
        if (!File.Exists(dump))
            return new(null, $"not dumped: {dump}", TimeSpan.Zero);
        await using var stream = File.OpenRead(dump);
        var read = await JsonSerializer.DeserializeAsync<Dumped>(stream, Json, cancel);
        return read is { Pages: { } pages, Facts: { } facts }
            ? new(ReadValues.From(ClaimReader.Read(pages, facts, CuratedTables.Shipped, calibration)[0], pages), null, TimeProvider.System.GetElapsedTime(started))
            : new(null, read?.Because ?? "empty dump", TimeProvider.System.GetElapsedTime(started));
    }

    private sealed record Dumped(DocumentFacts? Facts, IReadOnlyList<Page>? Pages, string? Because);
}
