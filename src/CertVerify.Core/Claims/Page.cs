using System.Text.Json.Serialization;

namespace CertVerify.Core.Claims;

/// <summary>How a word came off the page.</summary>
[JsonConverter(typeof(InWords<ReadBy>))]
public enum ReadBy
{
    /// <summary>Given by the file's own text layer.</summary>
    TextLayer,

    /// <summary>Recognised in a picture.</summary>
    Ocr,
}

/// <summary>One printed word, where it stands and how sure its reader is (0 to 1).</summary>
public sealed record Word(string Text, Box Box, double Confidence, ReadBy ReadBy = ReadBy.TextLayer)
{
    /// <summary>In characters; what is longer is no word.</summary>
    public const int Longest = 1_000;

    /// <summary>Whether the file's own text gives it, though the page was recognised: somebody else's recognition, which may say what nobody sees.</summary>
    public bool IsHearsay { get; init; }
}

/// <summary>One page of a document: its size and the words on it, in no promised order.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Width">In the page's own units: points for a PDF, pixels for a picture.</param>
/// <param name="Height">As <paramref name="Width"/>.</param>
/// <param name="Words">From whichever reader, or both merged.</param>
public sealed record Page(int Number, double Width, double Height, IReadOnlyList<Word> Words)
{
    /// <summary>A page of typed lines, for claims that come without a document and for tests: one line per row, 10 points high.</summary>
    public static Page OfLines(params string[] lines) => new(1, 600, 800, [.. lines.SelectMany(WordsOfLine)]);

    private static IEnumerable<Word> WordsOfLine(string line, int row)
    {
        var column = 0;
        foreach (var text in line.Split(' '))
        {
            if (text.Length > 0)
                yield return new Word(text, new Box(20 + column * 5, 20 + row * 14, 20 + (column + text.Length) * 5, 30 + row * 14), 1);
            column += text.Length + 1;
        }
    }
}
