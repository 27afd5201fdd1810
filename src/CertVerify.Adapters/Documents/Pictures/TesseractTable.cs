using System.Globalization;
using System.Text;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads the table that <c>tesseract … tsv</c> prints: a row for every word, with its box and confidence.</summary>
internal static class TesseractTable
{
    private const string WordLevel = "5";
    private const double LeastForSpecks = 0.2;

    public static IReadOnlyList<Word> Read(ReadOnlySpan<byte> printed) =>
        [.. Encoding.UTF8.GetString(printed).Split('\n').Select(WordOf).OfType<Word>()];

    private static Word? WordOf(string row)
    {
        var cells = row.Split('\t', 12);
        if (cells.Length < 12 || cells[0] != WordLevel)
            return null;
        var text = cells[11].Trim();
        var confidence = Math.Clamp(Number(cells[10]) / 100, 0, 1);
        if (text.Length == 0 || confidence < LeastForSpecks && !text.Any(char.IsLetterOrDigit))
            return null;
        var (left, top) = (Number(cells[6]), Number(cells[7]));
        return new Word(text, new Box(left, top, left + Number(cells[8]), top + Number(cells[9])), confidence, ReadBy.Ocr);
    }

    private static double Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
