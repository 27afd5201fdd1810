using System.Globalization;
using System.Text;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>
/// Reads the table that <c>tesseract … tsv</c> prints: a row for every word, with its box and confidence. Korean comes in pieces of one or two letters whose boxes do not tell
/// where words end; the text that <c>tesseract … tsv txt</c> prints behind the table does.
/// </summary>
internal static class TesseractTable
{
    private static readonly char[] s_blanksAndDirectionMarks = [' ', '\t', '\r', '\u00A0', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C'];
    private const string WordLevel = "5";
    private const double LeastForSpecks = 0.2;
    private const double WidestGapInHeights = 0.6;

    /// <summary>So many words of the text may be missing from the table.</summary>
    private const int LookAhead = 10;

    public static IReadOnlyList<Word> Read(ReadOnlySpan<byte> printed)
    {
        var words = new List<Word>();
        var text = new List<string>();
        var lastLine = "";
        foreach (var row in Encoding.UTF8.GetString(printed).Split('\n'))
        {
            var cells = row.Split('\t', 12);
            if (cells.Length == 1)
                text.AddRange(row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (cells.Length < 12 || cells[0] != WordLevel || WordOf(cells) is not { } word)
                continue;
            var line = string.Join('.', cells[1..5]);
            if (line == lastLine && ContinuesIdeographs(words[^1], word))
                words[^1] = Joined(words[^1], word);
            else
                words.Add(word);
            lastLine = line;
        }

        return text.Count == 0 ? words : JoinedAsIn(text, words);
    }

    private static Word? WordOf(string[] cells)
    {
        var text = cells[11].Trim(s_blanksAndDirectionMarks);
        var confidence = Math.Clamp(Number(cells[10]) / 100, 0, 1);
        if (text.Length == 0 || confidence < LeastForSpecks && !text.Any(char.IsLetterOrDigit))
            return null;
        var (left, top) = (Number(cells[6]), Number(cells[7]));
        return new Word(OneScript.Of(text), new Box(left, top, left + Number(cells[8]), top + Number(cells[9])), confidence, ReadBy.Ocr);
    }

    /// <summary>Chinese and Japanese come in pieces of one or two characters, though they are written without gaps.</summary>
    private static bool ContinuesIdeographs(Word last, Word next) =>
        Scripts.Holds(last.Text[^1..], Script.Japanese) && Scripts.Holds(next.Text[..1], Script.Japanese)
        && next.Box.Left - last.Box.Right < WidestGapInHeights * next.Box.Height;

    /// <summary>Words of the table joined to those of the text, as far as both say the same.</summary>
    private static IReadOnlyList<Word> JoinedAsIn(IReadOnlyList<string> text, IReadOnlyList<Word> pieces)
    {
        var words = new List<Word>();
        for (var (piece, next) = (0, 0); piece < pieces.Count;)
        {
            var start = pieces[piece].Text;
            var at = text.Skip(next).Take(LookAhead).TakeWhile(word => !word.StartsWith(start, StringComparison.Ordinal)).Count() + next;
            var count = at < text.Count ? PiecesOf(text[at], pieces, piece) : 0;
            next = count > 0 ? at + 1 : next;
            words.Add(pieces.Skip(piece).Take(Math.Max(1, count)).Aggregate(Joined));
            piece += Math.Max(1, count);
        }

        return words;
    }

    /// <summary>How many pieces from this one on make up the word; 0 when they do not.</summary>
    private static int PiecesOf(string word, IReadOnlyList<Word> pieces, int from)
    {
        var length = 0;
        for (var piece = from; piece < pieces.Count && string.CompareOrdinal(word, length, pieces[piece].Text, 0, pieces[piece].Text.Length) == 0; piece++)
        {
            length += pieces[piece].Text.Length;
            if (length == word.Length)
                return piece - from + 1;
        }

        return 0;
    }

    private static Word Joined(Word last, Word next) => last with
    {
        Text = last.Text + next.Text,
        Box = last.Box.Union(next.Box),
        Confidence = (last.Confidence * last.Text.Length + next.Confidence * next.Text.Length) / (last.Text.Length + next.Text.Length),
    };

    private static double Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
