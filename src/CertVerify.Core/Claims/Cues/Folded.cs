using System.Globalization;
using System.Text;

namespace CertVerify.Core.Claims.Cues;

/// <summary>One word of a text, folded for comparison, and where it stands in the text.</summary>
internal readonly record struct Token(string Text, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Text folded to bare lower-case words: no case, marks or punctuation; every Chinese or Japanese character is a word.</summary>
internal static class Folded
{
    /// <summary>Draws an Arabic word out, and says nothing.</summary>
    private const char Tatweel = '\u0640';

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var word = new StringBuilder();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (IsWhole(character))
            {
                Flush(i);
                tokens.Add(new(character.ToString(), i, 1));
            }
            else if (char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                if (word.Length == 0)
                    start = i;
                Append(character);
            }
            else
            {
                Flush(i);
            }
        }

        Flush(text.Length);
        return tokens;

        void Flush(int end)
        {
            if (word.Length > 0)
                tokens.Add(new(WithLamAlef(word.ToString()), start, end - start));
            word.Clear();
        }

        void Append(char character)
        {
            if (character < 128)
            {
                word.Append(char.ToLowerInvariant(character));
                return;
            }

            foreach (var part in character.ToString().Normalize(NormalizationForm.FormKD))
            {
                if (char.IsLetterOrDigit(part) && part != Tatweel)
                    word.Append(Plain(char.ToLowerInvariant(part)));
            }
        }
    }

    /// <summary>A text layer may give the two letters of the ligature that an Arabic article makes in the order in which they are seen.</summary>
    private static string WithLamAlef(string word) => word.StartsWith("اال", StringComparison.Ordinal) ? string.Concat("الا", word.AsSpan(3)) : word;

    private static bool IsWhole(char character) => character is '№' or (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uAC00' and <= '\uD7AF');

    private static char Plain(char letter) => letter switch
    {
        'ı' => 'i',
        'ł' => 'l',
        'đ' => 'd',
        'ø' => 'o',
        'ς' => 'σ',
        'ة' => 'ه',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        _ => letter,
    };
}
