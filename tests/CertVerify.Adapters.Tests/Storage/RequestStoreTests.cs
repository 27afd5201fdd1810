using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class RequestStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_first_with_a_key_is_remembered()
    {
        var first = await Store.Requests.RememberAsync("local", "key", new("a", "one", Noon), None);
        var second = await Store.Requests.RememberAsync("local", "key", new("b", "two", Noon), None);

        Assert.Equal(new AnsweredRequest("a", "one", Noon), first);
        Assert.Equal(first, second);
        Assert.Equal(first, await Store.Requests.FindAsync("local", "key", None));
    }

    [Fact]
    public async Task Of_many_at_once_one_is_remembered_and_all_are_told_which()
    {
        var told = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Store.Requests.RememberAsync("local", "key", new("a", $"{number}", Noon), None)));

        Assert.Single(told.Distinct());
    }

    [Fact]
    public async Task Another_tenants_key_is_another_key()
    {
        await Store.Requests.RememberAsync("local", "key", new("a", "one", Noon), None);

        Assert.Null(await Store.Requests.FindAsync("another", "key", None));
    }

    [Fact]
    public async Task What_was_answered_long_ago_is_forgotten_for_every_tenant()
    {
        await Store.Requests.RememberAsync("local", "old", new("a", "one", Noon), None);
        await Store.Requests.RememberAsync("another", "old", new("a", "two", Noon), None);
        await Store.Requests.RememberAsync("local", "young", new("a", "three", Noon.AddSeconds(1)), None);

        await Store.Requests.ForgetBeforeAsync(Noon.AddSeconds(1), None);

        Assert.Null(await Store.Requests.FindAsync("local", "old", None));
        Assert.Null(await Store.Requests.FindAsync("another", "old", None));
        Assert.Equal("three", (await Store.Requests.FindAsync("local", "young", None))?.AnswerId);
    }
}
