namespace CertVerify.Core.Claims.Layout;

/// <summary>Runs of one or more phrases, in reading order, that make one value.</summary>
internal sealed record Passage(IReadOnlyList<Span> Spans)
{
    public Passage(Span span) : this([span])
    {
    }

    public string Text => string.Join(' ', Spans.Select(s => s.Text));

    public int Page => Spans[0].Phrase.Page;

    public Box Box => Spans.Where(s => s.Phrase.Page == Page).SelectMany(s => s.Phrase.WordsIn(s.Start, s.Length)).Select(w => w.Box).Aggregate((a, b) => a.Union(b));

    /// <summary>Mean confidence of the words, weighed by their length.</summary>
    public double Confidence
    {
        get
        {
            var words = Spans.SelectMany(s => s.Phrase.WordsIn(s.Start, s.Length)).ToList();
            var letters = words.Sum(w => w.Text.Length);
            return letters == 0 ? 0 : words.Sum(w => w.Confidence * w.Text.Length) / letters;
        }
    }

    /// <summary>A field of this passage's place and words.</summary>
    /// <param name="value">The normalised value.</param>
    /// <param name="certainty">How sure the reading of the layout is, 0 to 1; multiplied with the words' own confidence.</param>
    /// <param name="alternatives">Other values the words may mean.</param>
    public Field<T> As<T>(T value, double certainty, IReadOnlyList<T>? alternatives = null) =>
        new(value, Text, Page, Box, Math.Round(certainty * Confidence, 3), alternatives);
}
