namespace CertVerify.Adapters.Tests.Storage;

public abstract class LeaseStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task One_holder_at_a_time()
    {
        Assert.True(await Store.Leases.TakeAsync("sweep", "one", Time, None));
        Assert.False(await Store.Leases.TakeAsync("sweep", "two", Time, None));
        Assert.True(await Store.Leases.TakeAsync("sweep", "one", Time, None));
        Assert.True(await Store.Leases.TakeAsync("another", "two", Time, None));
    }

    [Fact]
    public async Task A_lease_that_is_given_back_is_free()
    {
        await Store.Leases.TakeAsync("sweep", "one", Time, None);
        await Store.Leases.ReleaseAsync("sweep", "two", None);
        Assert.False(await Store.Leases.TakeAsync("sweep", "two", Time, None));

        await Store.Leases.ReleaseAsync("sweep", "one", None);
        Assert.True(await Store.Leases.TakeAsync("sweep", "two", Time, None));
    }

    [Fact]
    public async Task A_lease_whose_holder_died_is_free_when_its_time_is_over()
    {
        await Store.Leases.TakeAsync("sweep", "one", Time, None);
        Store.Clock.Now += Time;

        Assert.True(await Store.Leases.TakeAsync("sweep", "two", Time, None));
    }

    [Fact]
    public async Task A_lease_that_was_taken_while_the_clock_was_a_year_ahead_is_free_when_it_is_right_again()
    {
        Store.Clock.Now += TimeSpan.FromDays(365);
        await Store.Leases.TakeAsync("sweep", "one", Time, None);
        Store.Clock.Now -= TimeSpan.FromDays(365);

        Assert.True(await Store.Leases.TakeAsync("sweep", "two", Time, None));
        Assert.False(await Store.Leases.TakeAsync("sweep", "one", Time, None));
    }
}
