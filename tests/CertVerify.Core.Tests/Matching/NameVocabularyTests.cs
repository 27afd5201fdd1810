using CertVerify.Core.Matching;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Matching;

public class NameVocabularyTests
{
    [Fact]
    public void No_word_has_two_meanings()
    {
        var words = Vocabulary.Read("name_tokens", row => (Meaning: $"{row.Text("kind")} {row.Text("meaning")}", Words: row.List("words"), row.Provenance))
            .SelectMany(row => row.Words.Select(word => (word.ToLowerInvariant(), row.Meaning))).ToList();
        Assert.True(words.Count > 8_000);
        Assert.Empty(words.GroupBy(word => word.Item1).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(word => word.Meaning))}"));
    }

    [Theory]
    [InlineData("Торговый дом", "Handelshaus")]
    [InlineData("akcionernoe obshestvo", "АО")]
    [InlineData("zheleznye dorogi", "Railways")]
    [InlineData("بنك", "Bankası")]
    [InlineData("贸易", "Trading")]
    [InlineData("电子", "Dianzi")]
    public void Words_of_one_meaning_meet_in_any_language(string one, string other) =>
        Assert.Equal(Meaning(one), Meaning(other));

    private static string? Meaning(string words) => NameVocabulary.At(SpeltWord.Of(words), 0)?.Key.Split('/')[0];
}
