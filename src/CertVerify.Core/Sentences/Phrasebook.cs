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

    /// <summary>The English sentence where this language has none of its own.</summary>
    public string Say(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (this != English && !Has(sentence.Template))
            return English.Say(sentence);
        var template = templates.GetValueOrDefault(sentence.Template, sentence.Template);
        return WithOneFullStop(sentence.Values.Count == 0 ? template : Place().Replace(template, place => Say(place, sentence.Values)));
    }

    /// <summary>Whether every part of it is said in this language.</summary>
    public bool Speaks(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return this == English || Has(sentence.Template) && sentence.Values.OfType<Sentence>().All(Speaks);
    }

    /// <summary>Whether a template says something by itself, and not only by the values in it.</summary>
    public static bool HasWords(string template) => Place().Replace(template, "").Any(char.IsLetter);

    private bool Has(string template) => templates.ContainsKey(template) || !HasWords(template);

    private string Say(Match place, IReadOnlyList<object> values) =>
        int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var at && at >= values.Count ? place.Value : values[at] switch
        {
            DateOnly named => day(named),
            Sentence part => Say(part),
            var text => (string)text,
        };

    /// <summary>A name that ends in a full stop ("… S.A.") at the end of a sentence needs no second one.</summary>
    private static string WithOneFullStop(string sentence) =>
        sentence.EndsWith("..", StringComparison.Ordinal) && !sentence.EndsWith("...", StringComparison.Ordinal) ? sentence[..^1] : sentence;

    [GeneratedRegex(@"\{(\d{1,2})\}")]
    private static partial Regex Place();
}
