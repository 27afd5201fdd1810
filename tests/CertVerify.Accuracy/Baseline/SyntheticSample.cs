using CertVerify.Accuracy.Corpus;
using CertVerify.Specimens.Fiction;

namespace CertVerify.Accuracy.Baseline;

/// <summary>The invented certificates that every change is tried on: two of each layout as text, and a few scans.</summary>
internal static class SyntheticSample
{
    private const int Seed = 20_261_124;
    private const int Texts = 30;
    private const int Scans = 4;

    public const string Rule = "30 text documents, two of each layout, and 4 scans, drawn from one seed";

    /// <summary>Draws them into an empty folder.</summary>
    public static CorpusFolder In(string folder)
    {
        SyntheticCorpus.Write(folder, Texts + Scans, Seed, i => i >= Texts);
        return CorpusFolder.Open(folder);
    }
}
