namespace CertVerify.Accuracy.Tests.Languages;

/// <summary>A theory over scans in every script, for which Tesseract needs a pack of each.</summary>
internal sealed class ScanTheoryAttribute : TheoryAttribute
{
    private const string Packs = "/usr/share/tesseract-ocr/5/tessdata";

    private static readonly string[] s_missing =
        [.. new[] { "eng", "Latin", "Cyrillic", "ell", "ara", "vie", "chi_sim", "chi_tra", "jpn", "kor" }.Where(pack => !File.Exists(Path.Combine(Packs, pack + ".traineddata")))];

    public ScanTheoryAttribute()
    {
        if (s_missing.Length > 0)
            Skip = $"Tesseract has no data for {string.Join(", ", s_missing)} on this machine.";
    }
}
