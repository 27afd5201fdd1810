using System.Text.RegularExpressions;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Puts back on German pages the two letters that English readers take for others: ß for a capital B amid small letters, ü for two i.</summary>
internal static partial class German
{
    private const int Enough = 3;

    /// <summary>Words that every certificate in it has some of, as they are read with and without the two letters.</summary>
    private static readonly HashSet<string> s_words =
    [
        "und", "der", "dass", "für", "fiir", "wird", "wurde", "durch", "hiermit", "gültig", "giiltig", "gültigkeit", "giiltigkeit", "zertifikat", "zertifizierung", "zertifizierungsstelle", "geltungsbereich",
        "managementsystem", "bescheinigt",
    ];

    /// <summary>The same words, on a page in another language untouched.</summary>
    public static IReadOnlyList<Word> Restored(IReadOnlyList<Word> words) => Is(words)
        ? [.. words.Select(word => word.ReadBy == ReadBy.Ocr ? word with { Text = TwoIs().Replace(CapitalB().Replace(word.Text, "ß"), "ü") } : word)]
        : words;

    private static bool Is(IReadOnlyList<Word> words) => words.Select(word => word.Text.ToLowerInvariant().Trim('.', ',', ':')).Where(s_words.Contains).Distinct().Count() >= Enough;

    [GeneratedRegex(@"(?<=\p{Ll})B(?!\p{Lu}|\d)", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalB();

    [GeneratedRegex(@"(?<=\p{L})ii(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex TwoIs();
}
