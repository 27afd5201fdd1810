using System.Text;

namespace CertVerify.Core.Claims.Layout;

/// <summary>Lines of a sentence as one text, of which any part can be found on the page again.</summary>
internal sealed class RunningText
{
    private readonly IReadOnlyList<Span> _lines;
    private readonly int[] _starts;

    public RunningText(IReadOnlyList<Span> lines)
    {
        _lines = lines;
        _starts = new int[lines.Count];
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            _starts[i] = text.Length;
            text.Append(lines[i].Text).Append(' ');
        }

        Text = text.ToString().TrimEnd();
    }

    /// <summary>The lines joined by one blank.</summary>
    public string Text { get; }

    /// <summary>A part of the text; null when it is blank.</summary>
    public Passage? Part(int start, int end)
    {
        var spans = _lines.Select((line, i) => (line, From: Math.Max(start - _starts[i], 0), To: Math.Min(end - _starts[i], line.Length)))
            .Where(part => part.From < part.To).Select(part => part.line.From(part.From).First(part.To - part.From)).Where(span => span.Text.Any(char.IsLetterOrDigit)).ToList();
        return spans.Count == 0 ? null : new Passage(spans);
    }
}
