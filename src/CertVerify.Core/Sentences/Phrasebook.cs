using System.Globalization;
using System.Text.RegularExpressions;

namespace CertVerify.Core.Sentences;

/// <summary>How sentences are said in one language.</summary>
/// <param name="templates">Its own for each English one.</param>
/// <param name="day">How it writes a day.</param>
public sealed partial class Phrasebook(IReadOnlyDictionary<string, string> templates, Func<DateOnly, string> day)
{
    private static readonly Remembered<Part[]> s_parts = new(2_000, PartsOf);

    /// <summary>Which needs no translation; a day reads "16 November 2026".</summary>
    public static Phrasebook English { get; } = new(new Dictionary<string, string>(), day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    public IReadOnlyDictionary<string, string> Templates => templates;

    /// <summary>What this language has no words for stands in English.</summary>
    public string Say(Sentence sentence)
    {
        var pieces = Pieces(sentence);
        return pieces.Count == 1 ? pieces[0].Text : string.Concat(pieces.Select(piece => piece.Text));
    }

    /// <summary>The same, with what stands in English apart.</summary>
    public IReadOnlyList<Piece> Pieces(Sentence sentence)
    {
        if (!Speaks(sentence))
            return [new(English.Say(sentence), IsEnglish: true)];
        if (sentence.Values.Count == 0)
            return [new(WithOneFullStop(Template(sentence)))];
        var pieces = new List<Piece>();
        foreach (var piece in Said(sentence))
        {
            if (pieces is [.., var last] && last.IsEnglish == piece.IsEnglish)
                pieces[^1] = last with { Text = last.Text + piece.Text };
            else
                pieces.Add(piece);
        }

        pieces[^1] = pieces[^1] with { Text = WithOneFullStop(pieces[^1].Text) };
        return pieces;
    }

    /// <summary>Whether it is said in this language, but for remarks that it quotes.</summary>
    public bool Speaks(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return this == English || templates.ContainsKey(sentence.Template) || !HasWords(sentence.Template);
    }

    /// <summary>Whether a template says something by itself, and not only by the values in it.</summary>
    public static bool HasWords(string template) => Place().Replace(template, "").Any(char.IsLetter);

    private string Template(Sentence sentence) => templates.GetValueOrDefault(sentence.Template, sentence.Template);

    private IEnumerable<Piece> Said(Sentence sentence)
    {
        foreach (var part in s_parts.Of(Template(sentence)))
        {
            if (part.Value is not { } value || value >= sentence.Values.Count)
                yield return new(part.Text);
            else
                foreach (var piece in Said(sentence.Values[value]))
                    yield return piece;
        }
    }

    private IReadOnlyList<Piece> Said(object value) => value switch
    {
        DateOnly named => [new(day(named))],
        Sentence part => Pieces(part),
        var text => [new((string)text)],
    };

    private static Part[] PartsOf(string template)
    {
        var (parts, at) = (new List<Part>(), 0);
        foreach (var place in Place().Matches(template).AsEnumerable())
        {
            parts.Add(new(template[at..place.Index], null));
            parts.Add(new(place.Value, int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture)));
            at = place.Index + place.Length;
        }

        parts.Add(new(template[at..], null));
        return [.. parts];
    }

    /// <summary>A name that ends in a full stop ("… S.A.") at the end of a sentence needs no second one.</summary>
    private static string WithOneFullStop(string sentence) =>
        sentence.EndsWith("..", StringComparison.Ordinal) && !sentence.EndsWith("...", StringComparison.Ordinal) ? sentence[..^1] : sentence;

    /// <param name="Text">As it stands in the template.</param>
    /// <param name="Value">Where in the values what belongs here is found; null for words.</param>
    private sealed record Part(string Text, int? Value);

    [GeneratedRegex(@"\{(\d{1,2})\}")]
    private static partial Regex Place();
}
