using CertVerify.Accuracy.Corpus;
using CertVerify.Specimens.Fiction;

namespace CertVerify.Accuracy.Baseline;

/// <summary>The invented certificates that every change is tried on: one of each layout as text, and two scans.</summary>
internal static class SyntheticSample
{
    private const int Seed = 20_261_124;
    private const int Texts = 15;
    private const int Scans = 2;

    public const string Rule = "15 text documents, one of each layout, and 2 scans, drawn from one seed";

    /// <summary>Draws them into an empty folder.</summary>
    public static CorpusFolder In(string folder)
    {
        SyntheticCorpus.Write(folder, Texts + Scans, Seed, i => i >= Texts);
        return CorpusFolder.Open(folder);
    }
}
