using System.Globalization;
using System.Text;

namespace CertVerify.Core.Normalising;

/// <summary>One word of a text in canonical form, and where it stands.</summary>
internal readonly record struct NameWord(string Text, int Start, int End);

/// <summary>Splits text into canonical words: lower case, narrow, no diacritics, letters set apart by dots or blanks joined.</summary>
internal static class NameWords
{
    private const char FirstIdeograph = '\u2E80', FirstUndecomposed = '\u2000';

    private static readonly string?[] Letter = new string?[char.MaxValue + 1];

    internal static List<NameWord> Of(string text)
    {
        var words = new List<NameWord>();
        var word = new StringBuilder();
        var start = 0;
        var lastWasLetter = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var plain = i < text.Length ? PlainOf(text, i) : " ";
            if (plain != " " && plain != "and")
            {
                if (word.Length == 0)
                    start = i;
                word.Append(plain);
                continue;
            }
            Close(i);
            if (plain == "and")
            {
                words.Add(new("and", i, i + 1));
                lastWasLetter = false;
            }
        }
        return words;

        void Close(int end)
        {
            if (word.Length == 0)
                return;
            var isLetter = word.Length == 1 && word[0] < FirstIdeograph && char.IsLetter(word[0]);
            if (isLetter && lastWasLetter)
                words[^1] = new(words[^1].Text + word, words[^1].Start, end);
            else
                words.Add(new(Composed(word.ToString()), start, end));
            lastWasLetter = isLetter;
            word.Clear();
        }
    }

    /// <summary>The same, but as a text: for words of which each counts, and letters set apart stay so.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            plain.Append(PlainOf(text, i) is "and" ? " and " : PlainOf(text, i));
        return Composed(plain.ToString());
    }

    private static string Composed(string word) => Ascii.IsValid(word) ? word : word.Normalize(NormalizationForm.FormC);

    private static string PlainOf(string text, int at)
    {
        var c = text[at];
        if (!char.IsSurrogate(c))
            return Letter[c] ??= Compute(c);
        var isWhole = char.IsHighSurrogate(c) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);
        return isWhole ? c.ToString() : " ";
    }

    /// <summary>What stands for a character: letters and digits made plain, nothing for marks, a blank for all that separates.</summary>
    private static string Compute(char c) => c switch
    {
        '&' or '＆' or '+' => "and",
        '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʻ' or '®' or '™' or '\u00AD' => "",
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ﾞ' => "\u3099",
        'ﾟ' => "\u309A",
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark when c is >= '\u0300' and <= '\u036F' => "",
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => c.ToString(),
            _ => Letters(c),
        },
    };

    private static string Letters(char c)
    {
        var whole = c.ToString().Normalize(c < FirstUndecomposed ? NormalizationForm.FormKD : NormalizationForm.FormKC);
        var letters = string.Concat(whole.Where(char.IsLetterOrDigit));
        return letters.Length == 0 ? " " : Folding.Fold(letters);
    }
}
