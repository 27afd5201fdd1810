using System.Collections.Concurrent;
using CertVerify.Accuracy.Corpus;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Measuring;

/// <summary>Runs every document of a corpus through a reader and scores what comes back.</summary>
internal static class Run
{
    private static readonly ReadValues Nothing = new("problem", new Dictionary<string, IReadOnlyList<ReadValue>>());

    /// <param name="read">The service, or anything else that turns a file into values.</param>
    public static async Task<Measurement> OverAsync(
        CorpusFolder corpus, string? only, int parallel, Func<string, CancellationToken, Task<Reading>> read, CancellationToken cancel)
    {
        var fields = new ConcurrentBag<FieldScore>();
        var documents = new ConcurrentBag<DocumentScore>();
        var limit = new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancel };

        await Parallel.ForEachAsync(corpus.Certificates.Where(row => Wanted(row.File)), limit, async (row, stop) =>
        {
            var reading = await read(corpus.FileOf(row), stop);
            var values = reading.Values ?? Nothing;
            foreach (var score in Scorer.Score(row, values))
                fields.Add(score);
            var taken = row.Draft && values.DocumentKind == "specimen" ? "managementSystemCertificate" : values.DocumentKind;
            documents.Add(new(row.File, DocumentScore.Certificate, taken, reading.Problem, reading.Took.TotalMilliseconds));
        });
        await Parallel.ForEachAsync(corpus.NotCertificates.Where(paper => Wanted(paper.File)), limit, async (paper, stop) =>
        {
            var reading = await read(corpus.FileOf(paper), stop);
            documents.Add(new(paper.File, paper.Kind, (reading.Values ?? Nothing).DocumentKind, reading.Problem, reading.Took.TotalMilliseconds));
        });
        return new([.. fields.OrderBy(score => score.File, StringComparer.Ordinal)], [.. documents.OrderBy(score => score.File, StringComparer.Ordinal)]);

        bool Wanted(string file) => only is null || file.Contains(only, StringComparison.OrdinalIgnoreCase);
    }
}
