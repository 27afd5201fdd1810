namespace CertVerify.Core.Claims.Layout;

/// <summary>Neighbouring words of one line that belong together, up to the next wide gap.</summary>
internal sealed class Phrase
{
    private readonly int[] _starts;

    public Phrase(int page, IReadOnlyList<Word> words)
    {
        Page = page;
        Words = words = ReadingDirection.Ordered(words);
        Text = string.Join(' ', words.Select(w => w.Text));
        Box = words.Select(w => w.Box).Aggregate((a, b) => a.Union(b));
        IsRightToLeft = ReadingDirection.IsRightToLeft(Text);
        Height = Median([.. words.Select(w => w.Box.Height)]);
        _starts = new int[words.Count];
        for (var i = 1; i < words.Count; i++)
            _starts[i] = _starts[i - 1] + words[i - 1].Text.Length + 1;
    }

    public int Page { get; }

    /// <summary>As they are read.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The words joined by one blank.</summary>
    public string Text { get; }

    public Box Box { get; }

    /// <summary>Whether it is read from the right.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Height of a typical word: the size of the type.</summary>
    public double Height { get; }

    public Span All => new(this, 0, Text.Length);

    /// <param name="x">Where on the page.</param>
    public bool IsCentredOn(double x) => Math.Abs(Box.MiddleX - x) < 0.5 * Height;

    /// <summary>The words that the characters from start on touch.</summary>
    public IEnumerable<Word> WordsIn(int start, int length)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (_starts[i] < start + length && _starts[i] + Words[i].Text.Length > start)
                yield return Words[i];
        }
    }

    public override string ToString() => Text;

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
