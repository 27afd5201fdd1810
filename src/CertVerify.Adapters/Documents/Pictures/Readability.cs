using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>How well a picture was read, told from how sure the reader was of its words.</summary>
internal static class Readability
{
    private const double Sure = 0.6;
    private const double Certain = 0.9;
    private const double MostUnsure = 0.25;
    private const int FewestLetters = 150;

    /// <summary>Letters and digits in words that the reader was sure of.</summary>
    public static int SureLetters(IReadOnlyList<Word> words) => Letters(words.Where(IsSure));

    /// <summary>Letters and digits, the less sure the less they count: of two readings in near scripts the surer weighs more though both read every letter.</summary>
    public static double Weight(IReadOnlyList<Word> words) => words.Sum(word => Math.Pow(word.Confidence, 3) * word.Text.Count(char.IsLetterOrDigit));

    /// <summary>Whether the reading leaves nothing to wonder about: enough was read, nearly all of it surely.</summary>
    public static bool IsClear(IReadOnlyList<Word> words)
    {
        var sure = SureLetters(words);
        return sure >= FewestLetters && Letters(words) - sure <= MostUnsure * sure;
    }

    public static bool IsSure(Word word) => word.Confidence >= Sure;

    public static bool IsCertain(Word word) => word.Confidence >= Certain;

    private static int Letters(IEnumerable<Word> words) => words.Sum(word => word.Text.Count(char.IsLetterOrDigit));
}
