using CertVerify.Accuracy.Corpus;

namespace CertVerify.Accuracy.Baseline;

/// <summary>The few documents of a corpus that every change is tried on: chosen by their contents' hash, so by nothing that has to do with reading them.</summary>
internal static class CorpusSample
{
    /// <summary>Of each of the two: text, and everything that must be recognised.</summary>
    private const int OfEachKind = 3;

    public const string Rule = "of text documents, and of scans and photos, the three whose content hash (the end of the file's name) is lowest";

    public static CorpusFolder Of(CorpusFolder corpus) => corpus with
    {
        Certificates = [.. corpus.Certificates.GroupBy(row => row.Group == "text").SelectMany(kind => kind.OrderBy(Hash, StringComparer.Ordinal).Take(OfEachKind))],
        NotCertificates = [],
    };

    private static string Hash(TruthRow row) => Path.GetFileNameWithoutExtension(row.File).Split('_')[^1];
}
