using System.Text.RegularExpressions;
using CertVerify.Adapters.Documents;
using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Tests.Web;

/// <summary>The engine's sentences in the languages of the pages.</summary>
public sealed partial class SentencesTests
{
    /// <summary>What the compiled code puts together, and what the tables say of registers.</summary>
    private static readonly string[] Said =
    [
        .. new[] { typeof(Sentence).Assembly, typeof(DocumentReader).Assembly, typeof(PageTexts).Assembly }.SelectMany(Templates.In)
            .Concat(CuratedTables.Shipped.RegisterCoverages.Select(row => row.Note).OfType<string>())
            .Distinct().Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Languages => [.. PageTexts.All.Skip(1).Select(texts => texts.Language)];

    [Fact]
    public void The_templates_are_read_from_the_compiled_code()
    {
        Assert.Contains("Valid until {0}.", Said);
        Assert.Contains("{0} shows it as {1} since {2}", Said);
        Assert.Contains("Only the first {0} of {1} pages were read.", Said);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_says_every_sentence_of_the_engine_and_no_others(string language)
    {
        var templates = PageTexts.In(language)!.Phrases.Templates;

        Assert.Empty(Said.Where(Phrasebook.HasWords).Except(templates.Keys));
        Assert.Empty(templates.Keys.Except(Said));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_has_the_same_values_in_it(string language) =>
        Assert.All(PageTexts.In(language)!.Phrases.Templates, said => Assert.Equal(Places(said.Key), Places(said.Value)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Where_the_english_sentence_ends_so_does_the_translation(string language) =>
        Assert.All(PageTexts.In(language)!.Phrases.Templates, said => Assert.Equal(said.Key.EndsWith('.'), said.Value.EndsWith('.') || said.Value.EndsWith('。')));

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_language_accuses_anybody(string language) =>
        Assert.DoesNotContain(PageTexts.In(language)!.Phrases.Templates.Values, PageTextsTests.Accuses);

    [Theory]
    [InlineData("en", "Expires in 1 day, on 28 November 2026.")]
    [InlineData("de", "Noch 1 Tag gültig, bis 28. November 2026.")]
    [InlineData("tr", "Süresinin dolmasına 1 gün var: 28 Kasım 2026.")]
    [InlineData("zh", "还有1天到期，到期日为2026年11月28日。")]
    public void A_sentence_is_said_with_the_days_of_its_language(string language, string said)
    {
        Sentence left = $"1 day", sentence = $"Expires in {left}, on {new DateOnly(2026, 11, 28)}.";

        Assert.Equal(said, PageTexts.In(language)!.Phrases.Say(sentence));
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
