using System.Globalization;
using System.Text;

namespace CertVerify.Core.Matching;

/// <summary>Brings words to one plain form: lower case, narrow, without accents.</summary>
internal static class Folding
{
    /// <summary>Never throws, not even on half a surrogate pair; anything that is not a letter or digit becomes a space.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                plain.Append(Undressed(Rune.ToLowerInvariant(rune)));
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && !IsApostrophe(rune))
                plain.Append(' ');
        }

        return plain.ToString();
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '`' or '´' or 'ʼ';

    /// <summary>Letters that Unicode does not take apart.</summary>
    private static string Undressed(Rune rune) => rune.Value switch
    {
        'ı' => "i",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'ħ' => "h",
        _ => rune.ToString(),
    };
}
