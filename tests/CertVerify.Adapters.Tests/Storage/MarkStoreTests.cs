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
        var left = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Store.Marks.SpendAsync("register", Noon, 1, 3, None)));

        Assert.Equal([0, 1, 2], left.OfType<int>().Order());
        Assert.Equal(2, await Store.Marks.SpendAsync("register", Noon.AddHours(1), 1, 3, None));
        Assert.Null(await Store.Marks.SpendAsync("register", Noon, 1, 3, None));
        Assert.Equal(2, await Store.Marks.SpendAsync("another", Noon, 1, 3, None));
        Assert.Null(await Store.Marks.SpendAsync("nothing", Noon, 1, 0, None));
    }

    [Fact]
    public async Task Of_a_budget_all_that_is_asked_for_is_taken_or_none()
    {
        Assert.Equal(2, await Store.Marks.SpendAsync("list", Noon, 8, 10, None));
        Assert.Null(await Store.Marks.SpendAsync("list", Noon, 3, 10, None));
        Assert.Equal(0, await Store.Marks.SpendAsync("list", Noon, 2, 10, None));
        Assert.Null(await Store.Marks.SpendAsync("other", Noon, 11, 10, None));
    }
}
