using System.Text.RegularExpressions;
using CertVerify.Adapters.Documents;
using CertVerify.Core.Checks;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Web.Asking;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Tests.Web;

public sealed partial class PageTextsTests
{
    public static TheoryData<string> Languages => [.. PageTexts.All.Select(texts => texts.Language)];

    private static PageTexts English => PageTexts.All[0];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_says_everything_with_the_same_values_in_it(string language)
    {
        var texts = PageTexts.In(language)!;

        Assert.Equal(English.Keys.Order(), texts.Keys.Where(key => !key.StartsWith("check.", StringComparison.Ordinal)).Order());
        Assert.All(English.Keys, key => Assert.Equal(Places(English[key]), Places(texts[key])));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_other_language_asks_every_question(string language)
    {
        var questions = Policies.All.SelectMany(policy => policy.Lines).Select(line => $"check.{line.Check.Code}").Distinct().Order();

        Assert.Equal(language == "en" ? [] : questions, PageTexts.In(language)!.Keys.Where(key => key.StartsWith("check.", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Every_word_of_the_engine_that_a_page_shows_has_a_text() => Assert.All(
    [
        .. Of<SubIndication>("verdict"), .. Of<Indication>("verdict"), .. Of<Indication>("indication"), .. Of<Indication>("inShort"), .. Of<Outcome>("outcome"),
        .. Of<Assurance>("assurance"), .. Of<CertificationStatus>("status"), .. Of<SourceOutcome>("sourceOutcome"), .. Of<SourceRole>("sourceRole"), .. Of<RefusalCause>("refused"), .. Of<EventKind>("event"),
        .. Choices.Sectors.Select(sector => $"sector.{sector}"), .. Choices.Processes.Select(process => $"process.{process}"),
        .. Enum.GetValues<NextStep>().Select(step => $"step.{NextSteps.Code(step)}"),
    ], key => Assert.NotEmpty(English[key]));

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_language_accuses_anybody(string language) =>
        Assert.DoesNotContain(PageTexts.In(language)!.Keys, key => Accuses(PageTexts.In(language)![key]));

    internal static bool Accuses(string text) => Accusing().IsMatch(text);

    private static IEnumerable<string> Of<T>(string group)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => $"{group}.{Words.Of(value)}");

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("fake|forge|fraud|gefälscht|fälschung|betrug|faux|contrefa|falso|falsif|estaf|fraude|truff|frode|sahte|假|伪|欺", RegexOptions.IgnoreCase)]
    private static partial Regex Accusing();
}
