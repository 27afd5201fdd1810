using System.Globalization;
using System.Text;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Text as bare words: lower case, no marks, no punctuation; each Chinese or Japanese sign is a word.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes())
        {
            if (IsSign(rune))
            {
                End();
                words.Add(rune.ToString());
            }
            else if (Rune.IsLetterOrDigit(rune))
                word.Append(rune == new Rune('ı') ? new Rune('i') : rune);
            else if (!IsIgnored(rune))
                End();
        }
        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Harmonic mean of precision and recall, counting a word as often as it stands there.</summary>
    public static double F1(IReadOnlyList<string> truth, IReadOnlyList<string> read)
    {
        if (truth.Count == 0 || read.Count == 0)
            return truth.Count == read.Count ? 1 : 0;
        var left = read.CountBy(w => w).ToDictionary();
        var shared = truth.CountBy(w => w).Sum(pair => Math.Min(pair.Value, left.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (truth.Count + read.Count);
    }

    private static bool IsSign(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Accents that stand apart after decomposition, soft hyphens and the like.</summary>
    private static bool IsIgnored(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || rune.Value is '\'' or '’' or '.';
}
