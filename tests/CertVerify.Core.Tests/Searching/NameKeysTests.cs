using CertVerify.Core.Searching;

namespace CertVerify.Core.Tests.Searching;

public sealed class NameKeysTests
{
    [Fact]
    public void A_name_has_the_keys_that_this_version_gives_it()
    {
        var keys = Keys("tarnbeck castings", common: key => true);

        // When this fails, indexes made before are no longer read rightly: raise NameKeys.Version together with the value here.
        Assert.Equal((1, 4_255_985_325UL), (NameKeys.Version, keys.Aggregate(0UL, (sum, key) => sum + key.Hash) >> 32));
    }

    [Theory]
    [InlineData("tarnbeck castings", "castings tarnbeck")]
    [InlineData("tarnbeck castings", "tarnbeck castngs")]
    [InlineData("tarnbeck castings", "tranbeck castings")]
    [InlineData("chajka stroj", "chayka stroy")]
    [InlineData("shen-zhen-xin-hua", "shenzhen xinhua")]
    [InlineData("xinlonghua valve", "xin-long-hua-fa")]
    [InlineData("skyline", "sky line")]
    public void Names_that_are_meant_alike_share_a_key(string kept, string sought) =>
        Assert.NotEmpty(Keys(kept).Select(key => key.Hash).Intersect(Keys(sought, sought: true).Select(key => key.Hash)));

    [Fact]
    public void A_word_that_is_rare_is_not_a_part_of_longer_keys()
    {
        Assert.DoesNotContain(Keys("tarnbeck castings"), key => key.Kind is KeyKind.Pair);
        Assert.Contains(Keys("tarnbeck castings", common: _ => true), key => key.Kind is KeyKind.Pair);
    }

    [Fact]
    public void Three_common_words_are_a_key_in_any_order()
    {
        var one = Keys("wuxi steel valve", common: _ => true).Single(key => key.Kind is KeyKind.Triple);
        var other = Keys("valve wuxi steel", common: _ => true).Single(key => key.Kind is KeyKind.Triple);

        Assert.Equal(one.Hash, other.Hash);
    }

    [Theory]
    [InlineData("Tarnbeck Precision Castings Ltd", "tarnbeck precision castings")]
    [InlineData("Müller & Söhne GmbH", "muller and sohne")]
    [InlineData("深圳新华有限公司", "shen-zhen-xin-hua")]
    [InlineData("   ", null)]
    [InlineData(null, null)]
    public void Names_are_searched_in_plain_latin_words_without_their_legal_form(string? name, string? text) =>
        Assert.Equal(text, SearchText.Of(name));

    [Theory]
    [InlineData("tarnbeck castings", 1.0)]
    [InlineData("castings tarnbeck", 1.0)]
    [InlineData("tarnbek castings", 0.9)]
    [InlineData("oakhythe plastics", 0.2)]
    public void Likeness_is_by_the_letters_shared(string other, double about) =>
        Assert.InRange(new Likeness("tarnbeck castings").To(other), about - 0.1, about + 0.1);

    private static List<NameKey> Keys(string text, Func<ulong, bool>? common = null, bool sought = false)
    {
        var (name, keys) = (sought ? NameParts.Sought(text) : NameParts.Kept(text), new List<NameKey>());
        for (var depth = 1; depth <= NameKeys.Depth; depth++)
            NameKeys.Add(name, depth, common ?? (_ => false), keys);
        return keys;
    }
}
