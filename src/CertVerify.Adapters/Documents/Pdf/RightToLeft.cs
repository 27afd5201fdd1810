using System.Text;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>
/// Puts Arabic and Hebrew words together. Poppler gives their letters from left to right, as they stand on the page, and often each by
/// itself; here touching letters become one word again, whose text begins at its right end.
/// </summary>
internal static class RightToLeft
{
    /// <summary>Letters of one word stand closer than this part of their height.</summary>
    private const double WidestGap = 0.12;

    public static bool Holds(string text) => text.Any(IsRightToLeft);

    public static IReadOnlyList<Word> Restored(IReadOnlyList<Word> words) =>
        words.Any(word => Holds(word.Text)) ? [.. Joined(words).Select(Restored)] : words;

    /// <summary>Neighbours of one line are neighbours in the list. A piece of several letters is a ligature, given from its beginning.</summary>
    private static IEnumerable<Word> Joined(IReadOnlyList<Word> words)
    {
        var last = words[0];
        var isJoined = false;
        foreach (var next in words.Skip(1))
        {
            if (last.Text.Length + next.Text.Length <= Word.Longest && Touch(last.Box, next.Box) && (Holds(last.Text) || Holds(next.Text)))
            {
                last = last with { Text = (isJoined ? last.Text : Backwards(last.Text)) + Backwards(next.Text), Box = last.Box.Union(next.Box) };
                isJoined = true;
                continue;
            }

            yield return last;
            last = next;
            isJoined = false;
        }

        yield return last;
    }

    private static string Backwards(string piece) => piece.All(IsRightToLeft) ? string.Concat(piece.Reverse()) : piece;

    private static bool Touch(Box left, Box right) =>
        Math.Abs(left.MiddleY - right.MiddleY) < 0.3 * left.Height && Math.Abs(right.Left - left.Right) < WidestGap * left.Height;

    /// <summary>Backwards, but for figures and Latin letters; then without the forms that letters take beside others.</summary>
    private static Word Restored(Word word)
    {
        if (!Holds(word.Text))
            return word;
        var text = new StringBuilder(word.Text.Length);
        for (var end = word.Text.Length; end > 0;)
        {
            var start = StartOfRun(word.Text, end);
            text.Append(end - start > 1 ? word.Text[start..end] : Mirrored(word.Text[start]).ToString());
            end = start;
        }

        return word with { Text = text.ToString().Normalize(NormalizationForm.FormKC) };
    }

    /// <summary>Where the run of figures and Latin letters begins that ends there: with the marks inside it, not those at its ends.</summary>
    private static int StartOfRun(string text, int end)
    {
        var start = end - 1;
        if (!IsLeftToRight(text[start]))
            return start;
        for (var i = start - 1; i >= 0 && !IsRightToLeft(text[i]); i--)
        {
            if (IsLeftToRight(text[i]))
                start = i;
        }

        return start;
    }

    private static bool IsRightToLeft(char c) => char.IsLetter(c) && c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    private static bool IsLeftToRight(char c) => char.IsLetterOrDigit(c) && !IsRightToLeft(c);

    private static char Mirrored(char c) => c switch
    {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        _ => c,
    };
}
