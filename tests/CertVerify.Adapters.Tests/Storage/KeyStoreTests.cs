using CertVerify.Core.Access;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class KeyStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_key_is_found_by_its_id_after_a_restart()
    {
        await Store.Keys.AddAsync(Key("one", "acme"), None);
        await Store.ReopenAsync();

        var found = (await Store.Keys.FindAsync("one", None))!.Key;
        Assert.Equal(("acme", Noon.AddDays(1), 7), (found.Tenant, found.ExpiresAt, found.PerDay));
        Assert.Equal([Scope.Verify, Scope.Read], found.Scopes);
        Assert.Equal(KeySecret.Of("secret"), Assert.Single(found.Secrets));
        Assert.Null(await Store.Keys.FindAsync("another", None));
    }

    [Fact]
    public async Task Of_two_changes_from_the_same_version_one_counts()
    {
        await Store.Keys.AddAsync(Key("one", "acme"), None);
        var kept = (await Store.Keys.FindAsync("one", None))!;

        Assert.True(await Store.Keys.SaveAsync(kept.Key with { RevokedAt = Noon }, kept.Version, None));
        Assert.False(await Store.Keys.SaveAsync(kept.Key with { LastUsedOn = new(2026, 11, 20) }, kept.Version, None));
        Assert.Equal(Noon, (await Store.Keys.FindAsync("one", None))!.Key.RevokedAt);
    }

    [Fact]
    public async Task An_id_is_given_once()
    {
        await Store.Keys.AddAsync(Key("one", "acme"), None);

        await Assert.ThrowsAnyAsync<Exception>(() => Store.Keys.AddAsync(Key("one", "another"), None));
        Assert.Equal("acme", (await Store.Keys.FindAsync("one", None))!.Key.Tenant);
    }

    [Fact]
    public async Task All_are_listed_by_tenant()
    {
        foreach (var (id, tenant) in new[] { ("b", "two"), ("c", "one"), ("a", "two") })
            await Store.Keys.AddAsync(Key(id, tenant), None);

        Assert.Equal(["c", "a", "b"], (await Store.Keys.ListAsync(None)).Select(key => key.Id));
    }

    private static ApiKey Key(string id, string tenant) => new()
    {
        Id = id, Tenant = tenant, Name = "Purchasing", Scopes = [Scope.Verify, Scope.Read], CreatedAt = Noon, ExpiresAt = Noon.AddDays(1), Secrets = [KeySecret.Of("secret")], PerDay = 7,
    };
}
