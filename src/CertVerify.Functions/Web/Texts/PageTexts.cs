using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Sentences;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Web.Texts;

/// <summary>Every word of the pages in one language, from one table for each language.</summary>
public sealed class PageTexts
{
    private readonly FrozenDictionary<string, string> table;

    private PageTexts(string language)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(language == "zh" ? "zh-CN" : language);
        table = Read($"texts.{language}.json");
        Phrases = language == "en" ? Phrasebook.English : new(Read($"sentences.{language}.json"), Day);
    }

    /// <summary>English first: it is what everybody gets whose languages we do not speak.</summary>
    public static IReadOnlyList<PageTexts> All { get; } = [.. new[] { "en", "de", "fr", "es", "it", "pt", "tr", "zh" }.Select(language => new PageTexts(language))];

    public string Language { get; }

    /// <summary>The language's name in itself.</summary>
    public string Name => this["language"];

    public string HtmlLanguage => Language == "zh" ? "zh-Hans" : Language;

    public IEnumerable<string> Keys => table.Keys;

    /// <summary>How the engine's sentences are said.</summary>
    public Phrasebook Phrases { get; }

    private CultureInfo Culture { get; }

    public string this[string key] => table[key];

    public string this[string key, params object?[] values] => string.Format(Culture, table[key], values);

    /// <summary>Null when the table leaves it to the engine's own English words.</summary>
    public string? Find(string key) => table.GetValueOrDefault(key);

    /// <summary>A verdict as a buyer understands it.</summary>
    public string Sentence(Verdict verdict) => this[$"verdict.{(verdict.SubIndication is { } reason ? Words.Of(reason) : Words.Of(verdict.Indication))}"];

    public string Day(DateOnly day) => day.ToString(table["date"], Culture);

    public string Moment(DateTimeOffset moment) => $"{Day(DateOnly.FromDateTime(moment.UtcDateTime))}, {moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    private static FrozenDictionary<string, string> Read(string resource)
    {
        using var json = typeof(PageTexts).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToFrozenDictionary();
    }

    internal static PageTexts? In(string? language) => All.FirstOrDefault(texts => texts.Language == language);
}
