using System.Globalization;
using System.Text;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads the table that <c>tesseract … tsv</c> prints: a row for every word, with its box and confidence.</summary>
internal static class TesseractTable
{
    private static readonly char[] s_blanksAndDirectionMarks = [' ', '\t', '\r', '\u00A0', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C'];
    private const string WordLevel = "5";
    private const double LeastForSpecks = 0.2;
    private const double WidestGapInHeights = 0.6;

    public static IReadOnlyList<Word> Read(ReadOnlySpan<byte> printed)
    {
        var words = new List<Word>();
        var lastLine = "";
        foreach (var row in Encoding.UTF8.GetString(printed).Split('\n'))
        {
            var cells = row.Split('\t', 12);
            if (cells.Length < 12 || cells[0] != WordLevel || WordOf(cells) is not { } word)
                continue;
            var line = string.Join('.', cells[1..5]);
            if (line == lastLine && ContinuesIdeographs(words[^1], word))
                words[^1] = Joined(words[^1], word);
            else
                words.Add(word);
            lastLine = line;
        }

        return words;
    }

    private static Word? WordOf(string[] cells)
    {
        var text = cells[11].Trim(s_blanksAndDirectionMarks);
        var confidence = Math.Clamp(Number(cells[10]) / 100, 0, 1);
        if (text.Length == 0 || confidence < LeastForSpecks && !text.Any(char.IsLetterOrDigit))
            return null;
        var (left, top) = (Number(cells[6]), Number(cells[7]));
        return new Word(text, new Box(left, top, left + Number(cells[8]), top + Number(cells[9])), confidence, ReadBy.Ocr);
    }

    /// <summary>Chinese and Japanese come in pieces of one or two characters, though they are written without gaps.</summary>
    private static bool ContinuesIdeographs(Word last, Word next) =>
        Scripts.Holds(last.Text[^1..], Script.Japanese) && Scripts.Holds(next.Text[..1], Script.Japanese)
        && next.Box.Left - last.Box.Right < WidestGapInHeights * next.Box.Height;

    private static Word Joined(Word last, Word next) => last with
    {
        Text = last.Text + next.Text,
        Box = last.Box.Union(next.Box),
        Confidence = (last.Confidence * last.Text.Length + next.Confidence * next.Text.Length) / (last.Text.Length + next.Text.Length),
    };

    private static double Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
