using CertVerify.Accuracy.Scoring;
using CertVerify.Adapters.Documents;
using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Accuracy.Measuring;

/// <summary>Reads documents as the service does, without one: from the bytes to the claim.</summary>
internal sealed class InProcess(DocumentReader documents)
{
    public async Task<Reading> ReadAsync(string file, CancellationToken cancel)
    {
        var started = TimeProvider.System.GetTimestamp();
        var reading = await documents.ReadAsync(await File.ReadAllBytesAsync(file, cancel), cancel);
        var took = TimeProvider.System.GetElapsedTime(started);
        return reading is DocumentReading.Opened opened
            ? new(ReadValues.From(ClaimReader.Read(opened.Pages, opened.Facts, CuratedTables.Shipped)[0], opened.Pages), null, took)
            : new(null, (reading as DocumentReading.Refused)?.Because ?? "not read", took);
    }
}
