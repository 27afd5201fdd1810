namespace CertVerify.Adapters.Tests.Storage;

public abstract class WorkStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5), Briefly = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task What_was_added_is_taken_once_and_gone_when_done()
    {
        await Store.Work.AddAsync(["one", "two"], None);
        await Store.ReopenAsync();

        var taken = await Store.Work.TakeAsync(10, Hidden, None);
        Assert.Equal(["one", "two"], taken.Select(message => message.Body).Order());
        Assert.Empty(await Store.Work.TakeAsync(10, Hidden, None));
        foreach (var message in taken)
            await Store.Work.DoneAsync(message, None);

        Assert.Equal(0, (await Store.Work.StateAsync(None)).Waiting);
    }

    [Fact]
    public async Task What_is_not_done_comes_back_and_counts_how_often()
    {
        await Store.Work.AddAsync(["one"], None);
        var first = Assert.Single(await Store.Work.TakeAsync(10, Briefly, None));
        await Store.LetPassAsync(Briefly);
        var second = Assert.Single(await Store.Work.TakeAsync(10, Briefly, None));
        await Store.Work.DoneAsync(first, None);

        Assert.Equal((1, 2), (first.Taken, second.Taken));
        Assert.Equal(1, (await Store.Work.StateAsync(None)).Waiting);
    }

    [Fact]
    public async Task What_is_set_aside_is_counted_and_never_taken()
    {
        await Store.Work.AddAsync(["poison"], None);
        await Store.Work.SetAsideAsync(Assert.Single(await Store.Work.TakeAsync(10, Briefly, None)), None);
        await Store.LetPassAsync(Briefly);

        Assert.Empty(await Store.Work.TakeAsync(10, Briefly, None));
        var state = await Store.Work.StateAsync(None);
        Assert.Equal((0, 1), (state.Waiting, state.SetAside));
    }

    [Fact]
    public async Task Two_who_take_at_once_share_the_work()
    {
        await Store.Work.AddAsync([.. Enumerable.Range(0, 20).Select(number => $"{number}")], None);

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Store.Work.TakeAsync(5, Hidden, None)));

        Assert.Equal(20, taken.SelectMany(messages => messages).DistinctBy(message => message.Id).Count());
    }

    [Fact]
    public async Task What_was_added_while_the_clock_was_a_year_ahead_is_taken_when_it_is_right_again()
    {
        Store.Clock.Now += TimeSpan.FromDays(365);
        await Store.Work.AddAsync(["one"], None);
        Store.Clock.Now -= TimeSpan.FromDays(365);

        Assert.Single(await Store.Work.TakeAsync(10, Hidden, None));
        Assert.Empty(await Store.Work.TakeAsync(10, Hidden, None));
    }
}
