namespace CertVerify.Core.Tests;

public sealed class RememberedTests
{
    [Fact]
    public void A_text_is_worked_out_once()
    {
        var worked = new List<string>();
        var lengths = new Remembered<int>(10, text =>
        {
            worked.Add(text);
            return text.Length;
        });

        Assert.Equal([3, 1, 3], new[] { "abc", "a", "abc" }.Select(lengths.Of));
        Assert.Equal(["abc", "a"], worked);
    }

    [Fact]
    public void No_more_is_kept_than_was_allowed()
    {
        var worked = 0;
        var lengths = new Remembered<int>(2, text =>
        {
            worked++;
            return text.Length;
        });

        foreach (var text in new[] { "a", "bb", "ccc", "ccc", "a" })
            Assert.Equal(text.Length, lengths.Of(text));
        Assert.Equal(4, worked);
    }
}
