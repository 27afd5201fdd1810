using CertVerify.Accuracy.Corpus;
using CertVerify.Accuracy.Measuring;
using CertVerify.Accuracy.Scoring;
using CertVerify.Adapters.Documents;
using CertVerify.Specimens;
using CertVerify.Specimens.Fiction;

namespace CertVerify.Accuracy.Baseline;

/// <summary>One invented certificate in every language, as text and as a scan: drawn once, read when it is asked for.</summary>
internal sealed class LanguageSample : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("languages");
    private readonly DocumentReader documents = new(new DocumentOptions { MarkPages = 0 });
    private readonly CorpusFolder corpus;

    public LanguageSample()
    {
        SyntheticCorpus.WriteLanguages(folder.FullName);
        corpus = CorpusFolder.Open(folder.FullName);
    }

    /// <summary>As in BCP 47.</summary>
    public static IEnumerable<string> Languages => Language.All.Keys.Order(StringComparer.Ordinal);

    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="group">"text" or "scan".</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<IReadOnlyList<FieldScore>> ReadAsync(string language, string group, CancellationToken cancel)
    {
        var rows = corpus.Certificates.Where(row => row.Group == group && Path.GetFileNameWithoutExtension(row.File) == language).ToList();
        return (await Run.OverAsync(corpus with { Certificates = rows }, null, 1, new InProcess(documents).ReadAsync, cancel)).Fields;
    }

    public void Dispose()
    {
        documents.Dispose();
        folder.Delete(recursive: true);
    }
}
