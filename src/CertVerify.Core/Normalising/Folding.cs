using System.Globalization;
using System.Text;

namespace CertVerify.Core.Normalising;

/// <summary>Folds text one character for one, so that a place found in the folded text is the same place in the original.</summary>
internal static class Folding
{
    private const int FirstUndiacritical = 0x2000;

    private static readonly char[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => FoldOne((char)code))];

    /// <summary>Lower case, no diacritics on Latin, Greek and Cyrillic, European digits, plain dashes, blanks and width.</summary>
    internal static string Fold(string text) =>
        string.Create(text.Length, text, static (folded, original) =>
        {
            for (var i = 0; i < folded.Length; i++)
                folded[i] = Table[original[i]];
        });

    /// <summary>Characters as wide as ideographs become the narrow ones that they stand for; a place stays the same place.</summary>
    internal static string Narrow(string text) => text.AsSpan().ContainsAnyInRange('！', '～')
        ? string.Create(text.Length, text, static (narrow, original) =>
        {
            for (var i = 0; i < narrow.Length; i++)
                narrow[i] = Narrow(original[i]);
        })
        : text;

    private static char FoldOne(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        UnicodeCategory.DashPunctuation => '-',
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => ' ',
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => FoldLetter(c),
        _ => FoldMark(c),
    };

    private static char FoldLetter(char c)
    {
        var plain = Narrow(c);
        if (plain < FirstUndiacritical)
            plain = plain.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.ToLowerInvariant(plain) switch
        {
            'ı' => 'i',
            'ł' => 'l',
            'ø' => 'o',
            'đ' or 'ð' => 'd',
            'ß' => 's',
            'ς' => 'σ',
            var lower => lower,
        };
    }

    private static char FoldMark(char c) => Narrow(c) switch
    {
        '\u2212' => '-',
        '‘' or '’' or '`' or '´' or '′' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '⁄' => '/',
        var other => other,
    };

    /// <summary>The full-width forms of ASCII stand 0xFEE0 above it.</summary>
    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
}
