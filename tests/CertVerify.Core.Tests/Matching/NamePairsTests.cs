using CertVerify.Core.Matching;
using CsvHelper;

namespace CertVerify.Core.Tests.Matching;

public class NamePairsTests
{
    [Fact]
    public void The_reason_is_told_in_words()
    {
        var pair = NamePairs.Decide("Kestrel Trading Ltd", "Kestrel Manufacturing Ltd");
        Assert.Equal((Sameness.Different, "\"trading\" is not \"manufacturing\""), (pair.Decision, pair.Because.ToString()));
    }

    [Fact]
    public void Equal_names_say_so() => Assert.Equal(new NamePair(Sameness.Same, 1, $"the names are the same"), NamePairs.Decide("Kestrel Ltd", "KESTREL LIMITED"));

    [Theory]
    [InlineData("Kestrel Ltd", "Kestrel GmbH", Sameness.Same, 0.99, "the legal form is written \"ltd\" in one name and \"gmbh\" in the other")]
    [InlineData("Kestrel AG", "Kestrel GmbH", Sameness.Unsure, 0.93, "the legal forms differ: \"ag\" is not \"gmbh\"")]
    [InlineData("Kestrel", "Kestral", Sameness.Same, 0.93, "\"kestrel\" and \"kestral\" may be two spellings of one word")]
    [InlineData("Moran", "Maran", Sameness.Unsure, 0.92, "\"moran\" and \"maran\" may be two spellings of one word")]
    [InlineData("Kestrel Unit 2", "Kestrel Unit 3", Sameness.Different, 0.59, "the names mean different plants of the company")]
    [InlineData("Kestrel Unit 2", "Kestrel", Sameness.Same, 0.99, "only one name means a single plant of the company: \"unit 2\"")]
    [InlineData("Kestrel", "Kestrel Unit 2", Sameness.Same, 0.99, "only one name means a single plant of the company: \"unit 2\"")]
    [InlineData("Kestrel Sky Line", "Skyline Kestrel", Sameness.Same, 1, "the names are the same")]
    [InlineData("Brightwater Plastics Works", "BPW", Sameness.Same, 0.9, "\"brightwater plastics works\" and \"bpw\" may be two spellings of one word")]
    [InlineData("Brightwater Works and Plastics", "BWP", Sameness.Same, 0.9, "\"brightwater works and plastics\" and \"bwp\" may be two spellings of one word")]
    [InlineData("BPW", "Brightwater Plastics Works", Sameness.Same, 0.9, "\"bpw\" and \"brightwater plastics works\" may be two spellings of one word")]
    [InlineData("Kestrel Holding Ltd", "Kestrel Ltd", Sameness.Different, 0.59, "only one name has \"holding\"")]
    [InlineData("Kestrel Holding Ltd", "Kestrel", Sameness.Unsure, 0.87, "only one name has \"holding\"")]
    [InlineData("Kestrel Group", "Kestrel", Sameness.Same, 0.87, "only one name has \"group\"")]
    [InlineData("Trading Group", "Trading", Sameness.Unsure, 0.727, "only one name has \"group\"")]
    [InlineData("Electronics Trading Group", "Electronics Trading", Sameness.Same, 0.86, "only one name has \"group\"")]
    [InlineData("Foundation", "Trading", Sameness.Different, 0, "only one name has \"foundation\"; only one name has \"trading\"")]
    [InlineData("基金会", "Trading", Sameness.Unsure, 0.6, "only one name has \"jijinhui\"; only one name has \"trading\"")]
    [InlineData("深圳鑫华", "Shanghai Xinhua", Sameness.Different, 0.59, "\"shenzhen\" is not \"shanghai\"")]
    [InlineData("鑫华2", "Xinhua 3", Sameness.Different, 0.556, "\"2\" is not \"3\"")]
    [InlineData("鑫华", "Xinhua", Sameness.Same, 1, "the names are the same")]
    [InlineData("鑫华", "新华", Sameness.Different, 0, "\"xinhua\" is not \"xinhua\"")]
    [InlineData("Chai Ka Optics", "Tschaika Optics", Sameness.Same, 0.93, "\"chai ka\" and \"tschaika\" may be two spellings of one word")]
    [InlineData("Tschaika Optics", "Chai Ka Optics", Sameness.Same, 0.93, "\"tschaika\" and \"chai ka\" may be two spellings of one word")]
    [InlineData("Kestrel BWPS", "Kestrel Brightwater Works Plastics Skog", Sameness.Same, 0.93, "\"bwps\" and \"brightwater works plastics skog\" may be two spellings of one word")]
    [InlineData("Kestrel BWP", "Kestrel Brightwater Works Plastics", Sameness.Different, 0.44, "\"bwp\" is not \"brightwater plastics\"")]
    [InlineData("Brightwater Plastics & Electronics", "Brightwater Plastics & Electronics (BRIPEL)", Sameness.Same, 1, "the names are the same")]
    [InlineData("Brightwater Plastics & Electronics (BRIPEL)", "Brightwater Plastics & Electronics", Sameness.Same, 1, "the names are the same")]
    [InlineData("J Bri", "John Brightwater", Sameness.Unsure, 0.8, "\"j\" and \"john\" may be two spellings of one word; \"bri\" and \"brightwater\" may be two spellings of one word")]
    [InlineData("Karn Maro", "Garn Moro", Sameness.Same, 0.9, "\"karn\" and \"garn\" may be two spellings of one word; \"maro\" and \"moro\" may be two spellings of one word")]
    [InlineData("金达", "Jinta", Sameness.Same, 0.92, "\"jinda\" and \"jinta\" may be two spellings of one word")]
    [InlineData("Kestrel Karn", "Kestrel Garn", Sameness.Same, 0.93, "\"karn\" and \"garn\" may be two spellings of one word")]
    [InlineData("Kestrel Foundation", "Kestrel", Sameness.Unsure, 0.93, "only one name has \"foundation\"")]
    [InlineData("Kestrel Foundation", "Kestrel Committee", Sameness.Different, 0.59, "\"foundation\" is not \"committee\"")]
    [InlineData("Kestrel Industrial Ltd", "Kestrel Ltd", Sameness.Same, 0.976, "only one name has \"industrial\", which says little")]
    [InlineData("Kestrel and Sons", "Kestrel Sons", Sameness.Same, 0.99, "only one name has \"and\", which says little")]
    [InlineData("Alpha Beta Gamma Delta", "Alpha Beta Gamma", Sameness.Same, 0.86, "only one name has \"delta\"")]
    [InlineData("Alpha Beta Gamma", "Alpha Beta", Sameness.Unsure, 0.8, "only one name has \"gamma\"")]
    [InlineData("J Kestrel", "John Kestrel", Sameness.Same, 0.9, "\"j\" and \"john\" may be two spellings of one word")]
    [InlineData("Hunan Kestrel", "Henan Kestrel", Sameness.Different, 0.59, "\"hunan\" is not \"henan\"")]
    [InlineData("クレステック", "Crestec", Sameness.Same, 0.92, "\"kuresutekku\" and \"crestec\" may be two spellings of one word")]
    [InlineData("Kestrel Leeds", "Kestrel", Sameness.Unsure, 0.8, "only one name has \"leeds\"")]
    [InlineData("Kestrel Trading", "Kestrel", Sameness.Unsure, 0.833, "only one name has \"trading\"")]
    [InlineData("", "Kestrel", Sameness.Unsure, 0, "there is no name to compare")]
    public void A_difference_is_told_and_weighed_by_what_the_word_does_in_the_name(string one, string other, Sameness decision, double score, string because)
    {
        var pair = NamePairs.Decide(one, other);

        Assert.Equal((decision, because), (pair.Decision, $"{pair.Because}"));
        Assert.Equal(score, pair.Score, 3);
    }

    [Theory]
    [InlineData("plant kompani concern enterprise organization movement network", Sameness.Same)]
    [InlineData("foundation committee institute", Sameness.Unsure)]
    public void Words_for_a_body_that_names_add_at_will_may_be_left_out(string words, Sameness decision) => Assert.All(
        words.Split(' '), word => Assert.Equal(decision, NamePairs.Decide($"Kestrel {word}", "Kestrel").Decision));

    [Theory]
    [InlineData("Kestrel II", "Kestrel 2", Sameness.Same)]
    [InlineData("Kestrel Unit II", "Kestrel Unit 2", Sameness.Same)]
    [InlineData("Kestrel II Ltd", "Kestrel Ltd", Sameness.Different)]
    [InlineData("Kestrel II", "Kestrel", Sameness.Different)]
    public void The_second_company_of_a_name_is_not_the_first(string one, string other, Sameness decision) => Assert.Equal(decision, NamePairs.Decide(one, other).Decision);

    [SharedPairsFact]
    public void No_pair_met_on_certificates_is_decided_wrongly()
    {
        var wrong = SharedPairs.Read().Where(pair => NamePairs.Decide(pair.One, pair.Other).Decision == pair.Never).ToList();
        Assert.Empty(wrong);
    }

    [SharedPairsFact]
    public void Most_pairs_met_on_certificates_are_decided()
    {
        var decided = SharedPairs.Read().Count(pair => NamePairs.Decide(pair.One, pair.Other).Decision == pair.Wanted);
        Assert.True(decided >= 0.6 * SharedPairs.Read().Count, $"{decided} of {SharedPairs.Read().Count}");
    }
}

/// <summary>Pairs of names that lie beside the repository where it is developed.</summary>
internal static class SharedPairs
{
    internal static string? File { get; } = Ancestors(AppContext.BaseDirectory)
        .Select(folder => Path.Combine(folder, "shared", "names", "pairs_from_certificates.csv"))
        .FirstOrDefault(System.IO.File.Exists);

    internal static IReadOnlyList<(string One, string Other, Sameness Wanted, Sameness? Never)> Read()
    {
        using var csv = CsvReader.FromText(System.IO.File.ReadAllText(File!));
        var pairs = new List<(string, string, Sameness, Sameness?)>();
        while (csv.Read())
        {
            var isSame = csv.GetString(2).StartsWith("same", StringComparison.Ordinal) && !csv.GetString(2).Contains("not decidable", StringComparison.Ordinal);
            var isOpen = csv.GetString(2).Contains("OCR", StringComparison.Ordinal) || csv.GetString(2).Contains("not decidable", StringComparison.Ordinal);
            pairs.Add((csv.GetString(0), csv.GetString(1), isSame ? Sameness.Same : Sameness.Different, isOpen ? null : isSame ? Sameness.Different : Sameness.Same));
        }

        return pairs;
    }

    private static IEnumerable<string> Ancestors(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }
}

/// <summary>Runs only where the pairs are.</summary>
internal sealed class SharedPairsFactAttribute : FactAttribute
{
    public SharedPairsFactAttribute()
    {
        if (SharedPairs.File is null)
            Skip = "The pairs of names lie in shared/names beside the repository and are not there.";
    }
}
