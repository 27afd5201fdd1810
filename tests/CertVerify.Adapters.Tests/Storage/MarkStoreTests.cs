namespace CertVerify.Adapters.Tests.Storage;

public abstract class MarkStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_latest_note_is_there_after_a_restart()
    {
        Assert.Null(await Store.Marks.FindAsync("rules", None));
        await Store.Marks.SetAsync("rules", "one", None);
        await Store.Marks.SetAsync("rules", "two", None);
        await Store.ReopenAsync();

        Assert.Equal("two", await Store.Marks.FindAsync("rules", None));
    }

    [Fact]
    public async Task A_budget_is_spent_up_to_its_limit_in_each_period()
    {
        var spent = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Store.Marks.SpendAsync("register", Noon, 3, None)));

        Assert.Equal(3, spent.Count(granted => granted));
        Assert.True(await Store.Marks.SpendAsync("register", Noon.AddHours(1), 3, None));
        Assert.True(await Store.Marks.SpendAsync("another", Noon, 3, None));
        Assert.False(await Store.Marks.SpendAsync("nothing", Noon, 0, None));
    }
}
