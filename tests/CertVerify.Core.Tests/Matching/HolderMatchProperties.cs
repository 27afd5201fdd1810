using CertVerify.Core.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace CertVerify.Core.Tests.Matching;

public class HolderMatchProperties
{
    private static readonly string[] Words =
        ["Kestrel", "Brightwater", "Shenzhen", "Shanghai", "Trading", "Manufacturing", "Holding", "2", "III", "Unit", "and", "Ltd", "GmbH", "S.A.", "电子", "深圳", "银行", "ООО", "Банк", "شركة", "النور", "KMB", "Plant", "Müller", "Kestre1", ""];

    private static readonly Arbitrary<string> Names = (
        from words in Gen.Elements(Words).ArrayOf()
        select string.Join(' ', words)).ToArbitrary();

    private static readonly Arbitrary<string> AnyText = ArbMap.Default.ArbFor<string>().Convert(text => text ?? "", text => text);

    [Fact]
    public void Comparing_is_total_and_scores_lie_between_0_and_1() => Prop.ForAll(AnyText, AnyText, (one, other) =>
    {
        var match = HolderMatch.Compare(one, other);
        return match.Score is >= 0 and <= 1 && match.Features.All(feature => feature.Score is >= 0 and <= 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_two_names_does_not_matter() => Prop.ForAll(Names, Names, (one, other) =>
    {
        var (there, back) = (HolderMatch.Compare(one, other), HolderMatch.Compare(other, one));
        return there.Decision == back.Decision && Math.Abs(there.Score - back.Score) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a ")]
    [InlineData("Kestrel ")]
    [InlineData("电")]
    [InlineData("ж")]
    [InlineData("النور ")]
    [InlineData("\ud800")]
    public void Long_names_are_compared_in_bounded_time(string part)
    {
        var (one, other) = (string.Concat(Enumerable.Repeat(part, 50_000)), string.Concat(Enumerable.Repeat(part, 49_999)) + "x");
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        HolderMatch.Compare(one, other);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 5);
    }

    [Fact]
    public void A_name_is_the_same_as_itself() => Prop.ForAll(Names, name =>
        HolderMatch.Compare(name, name).Decision == (name.Any(char.IsLetterOrDigit) ? Sameness.Same : Sameness.Unsure)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_never_different_from_itself() => Prop.ForAll(AnyText, text =>
        HolderMatch.Compare(text, text).Decision != Sameness.Different).QuickCheckThrowOnFailure();
}
