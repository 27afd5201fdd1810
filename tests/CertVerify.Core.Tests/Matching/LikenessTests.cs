using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class LikenessTests
{
    /// <summary>What one edit costs, in letters: the words are seven letters long, or eight with one more.</summary>
    [Theory]
    [InlineData("kestrel", "kestrel", 0)]
    [InlineData("kestrel", "mestrel", 1)]
    [InlineData("kestrel", "gestrel", 0.4)]
    [InlineData("gestrel", "kestrel", 0.4)]
    [InlineData("kestrel", "kastrel", 0.4)]
    [InlineData("kestrel", "kestrle", 0.7)]
    [InlineData("ksetrel", "kestrel", 0.7)]
    [InlineData("kestrel", "kestrl", 0.5)]
    [InlineData("kestrel", "kestre", 1)]
    [InlineData("kestrels", "kestrel", 1)]
    [InlineData("kestreli", "kestrel", 0.4)]
    [InlineData("kestrel", "kestrelh", 0.4)]
    [InlineData("ikestrel", "kestrel", 1)]
    [InlineData("akestrel", "kestrel", 1)]
    [InlineData("hkestrel", "kestrel", 0.4)]
    public void An_edit_costs_the_less_the_more_often_spellings_differ_in_it(string one, string other, double cost)
    {
        var longest = Math.Max(one.Length, other.Length);

        Assert.Equal(1 - cost / longest, Likeness.Of(one, other), 6);
        Assert.Equal(Likeness.Of(one, other), Likeness.Of(other, one), 6);
    }

    [Theory]
    [InlineData("SC CJ JS Ss Cs cs cC cz zs zJ zc Ck Ch hk hg kg ck Ji Jg Jd vf vb bp dt vu fp sz CS kc hS")]
    public void Sounds_that_are_written_for_each_other_cost_less(string pairs) => Assert.All(pairs.Split(' '), pair =>
    {
        Assert.Equal(0.9, Likeness.Of($"m{pair[0]}mm", $"m{pair[1]}mm"), 6);
        Assert.Equal(0.9, Likeness.Of($"m{pair[1]}mm", $"m{pair[0]}mm"), 6);
    });

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "a", 0)]
    [InlineData("a", "a", 1)]
    [InlineData("a", "b", 0)]
    [InlineData("ab", "ba", 0.65)]
    [InlineData("ba", "b", 0.75)]
    [InlineData("abcdef", "abcdefghi", 0.8)]
    [InlineData("abcdefghi", "abcde", 0.688889)]
    [InlineData("abcdefghi", "abcd", 0)]
    [InlineData("abc", "abcdef", 0.583333)]
    [InlineData("ab", "abcde", 0)]
    public void Words_of_very_different_length_are_not_alike(string one, string other, double alike) => Assert.Equal(alike, Likeness.Of(one, other), 4);

    [Theory]
    [InlineData("kestrel", "kstrl", 1)]
    [InlineData("kasatarala", "kestrel", 1)]
    [InlineData("avaha", "ab", 0)]
    [InlineData("bacada", "bcd", 1)]
    [InlineData("baca", "bac", 0)]
    [InlineData("bacada", "baca", 0)]
    public void Consonants_alone_are_compared_where_there_are_three(string one, string other, double alike) => Assert.Equal(alike, Likeness.OfConsonants(one, other), 4);
}
