using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Sentences;

/// <summary>A sentence of ours, or a part of one: its English template and the values in it, so that it can be said in other languages. Written as an interpolated string.</summary>
[InterpolatedStringHandler]
[JsonConverter(typeof(SentenceInEnglish))]
public sealed record Sentence
{
    private readonly List<object> values;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    [SuppressMessage("Usage", "CA1801:Review unused parameters", Justification = "The compiler's pattern asks for it.")]
    public Sentence(int literalLength, int formattedCount) => values = new(formattedCount);

    internal Sentence(string template, IEnumerable<object> values) => (Template, this.values) = (template, [.. values]);

    /// <summary>"Valid until {0}."; by it a translation is found.</summary>
    public string Template { get; private set; } = "";

    /// <summary>In the order of the template; each a text, a day or a sentence.</summary>
    public IReadOnlyList<object> Values => values;

    public bool IsEmpty => Template.Length == 0;

    /// <summary>A sentence in English that comes as a text, as a table's remark does: it is translated where a language knows it.</summary>
    public static Sentence Known(string english) => new(english, []);

    /// <summary>Words that are not ours, which stand in every language as they are; null for none.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static Sentence? Quoted(string? text) => text is null ? null : new("{0}", [text]);

    /// <summary>"the scope, the address"; empty for none.</summary>
    public static Sentence Listed(IEnumerable<Sentence> parts) => Joined(parts, (all, next) => $"{all}, {next}");

    /// <summary>"the scope and the address".</summary>
    public static Sentence All(IReadOnlyList<Sentence> parts) => parts.Count < 2 ? Listed(parts) : $"{Listed(parts.SkipLast(1))} and {parts[^1]}";

    /// <summary>"the scope; the address"; empty for none.</summary>
    public static Sentence Apart(IEnumerable<Sentence> parts) => Joined(parts, (all, next) => $"{all}; {next}");

    /// <summary>Whole sentences, one after the other.</summary>
    public static Sentence Several(IEnumerable<Sentence> sentences) => Joined(sentences, (all, next) => $"{all} {next}");

    /// <summary>One below the other.</summary>
    public static Sentence Lines(IEnumerable<Sentence> parts) => Joined(parts, (all, next) => $"{all}\n{next}");

    /// <summary>Those that are not null.</summary>
    public static Sentence Several(Sentence first, Sentence? second, Sentence? third = null) => Several(new[] { first, second, third }.OfType<Sentence>());

    public void AppendLiteral(string value) => Template += value;

    public void AppendFormatted(string? text) => Append(text ?? "");

    public void AppendFormatted(int number) => Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(DateOnly day) => Append(day);

    public void AppendFormatted(DateOnly? day) => Append(day is { } known ? known : "");

    public void AppendFormatted(Standard standard) => Append($"{standard}");

    public void AppendFormatted(Sentence part) => Append(part);

    public bool Equals(Sentence? other) => other is not null && Template == other.Template && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Template, Values.Count);

    /// <summary>In English.</summary>
    public override string ToString() => Phrasebook.English.Say(this);

    public bool Contains(string words, StringComparison comparison) => ToString().Contains(words, comparison);

    private static Sentence Joined(IEnumerable<Sentence> parts, Func<Sentence, Sentence, Sentence> join) => parts.DefaultIfEmpty(Known("")).Aggregate(join);

    private void Append(object value)
    {
        Template += $"{{{values.Count}}}";
        values.Add(value);
    }
}
