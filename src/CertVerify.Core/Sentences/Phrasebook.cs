using System.Globalization;
using System.Text.RegularExpressions;

namespace CertVerify.Core.Sentences;

/// <summary>How sentences are said in one language.</summary>
/// <param name="templates">Its own for each English one.</param>
/// <param name="day">How it writes a day.</param>
public sealed partial class Phrasebook(IReadOnlyDictionary<string, string> templates, Func<DateOnly, string> day)
{
    /// <summary>Which needs no translation; a day reads "16 November 2026".</summary>
    public static Phrasebook English { get; } = new(new Dictionary<string, string>(), day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    public IReadOnlyDictionary<string, string> Templates => templates;

    /// <summary>What this language has no words for stands in English.</summary>
    public string Say(Sentence sentence) => string.Concat(Pieces(sentence).Select(piece => piece.Text));

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
        var (template, at) = (Template(sentence), 0);
        foreach (var place in Place().Matches(template).AsEnumerable())
        {
            yield return new(template[at..place.Index]);
            foreach (var piece in Said(place, sentence.Values))
                yield return piece;
            at = place.Index + place.Length;
        }

        yield return new(template[at..]);
    }

    private IReadOnlyList<Piece> Said(Match place, IReadOnlyList<object> values) =>
        int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var at && at >= values.Count ? [new(place.Value)] : values[at] switch
        {
            DateOnly named => [new(day(named))],
            Sentence part => Pieces(part),
            var text => [new((string)text)],
        };

    /// <summary>A name that ends in a full stop ("… S.A.") at the end of a sentence needs no second one.</summary>
    private static string WithOneFullStop(string sentence) =>
        sentence.EndsWith("..", StringComparison.Ordinal) && !sentence.EndsWith("...", StringComparison.Ordinal) ? sentence[..^1] : sentence;

    [GeneratedRegex(@"\{(\d{1,2})\}")]
    private static partial Regex Place();
}
