using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class RequestStoreTests(StoreFixture store) : StoreTests(store)
{
    [Fact]
    public async Task The_first_with_a_key_is_remembered()
    {
        var first = await Store.Requests.RememberAsync("local", "key", new("a", "one"), None);
        var second = await Store.Requests.RememberAsync("local", "key", new("b", "two"), None);

        Assert.Equal(new AnsweredRequest("a", "one"), first);
        Assert.Equal(first, second);
        Assert.Equal(first, await Store.Requests.FindAsync("local", "key", None));
    }

    [Fact]
    public async Task Of_many_at_once_one_is_remembered_and_all_are_told_which()
    {
        var told = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Store.Requests.RememberAsync("local", "key", new("a", $"{number}"), None)));

        Assert.Single(told.Distinct());
    }

    [Fact]
    public async Task Another_tenants_key_is_another_key()
    {
        await Store.Requests.RememberAsync("local", "key", new("a", "one"), None);

        Assert.Null(await Store.Requests.FindAsync("another", "key", None));
    }
}
