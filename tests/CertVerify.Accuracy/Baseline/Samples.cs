using CertVerify.Accuracy.Corpus;
using CertVerify.Accuracy.Measuring;
using CertVerify.Adapters.Documents;

namespace CertVerify.Accuracy.Baseline;

/// <summary>Reads the two samples.</summary>
internal static class Samples
{
    public static async Task<SampleScore> OfCorpusAsync(string folder, CancellationToken cancel) =>
        SampleScore.Of(CorpusSample.Rule, await ReadAsync(CorpusSample.Of(CorpusFolder.Open(folder)), cancel));

    public static async Task<SampleScore> OfSyntheticAsync(CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("synthetic");
        try
        {
            return SampleScore.Of(SyntheticSample.Rule, await ReadAsync(SyntheticSample.In(folder.FullName), cancel));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Measurement> ReadAsync(CorpusFolder corpus, CancellationToken cancel)
    {
        using var documents = new DocumentReader(new DocumentOptions());
        return await Run.OverAsync(corpus, null, Environment.ProcessorCount, new InProcess(documents).ReadAsync, cancel);
    }
}
