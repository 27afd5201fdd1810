namespace CertVerify.Adapters.Tests.Storage;

public abstract class DocumentStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_was_kept_is_found_after_a_restart()
    {
        byte[] content = [.. Enumerable.Range(0, 100_000).Select(number => (byte)number)];
        await Store.Documents.KeepAsync("local", "abc", content, Noon, None);
        await Store.ReopenAsync();

        Assert.Equal(content, await Store.Documents.FindAsync("local", "abc", None));
    }

    [Fact]
    public async Task Keeping_the_same_content_twice_keeps_it_once()
    {
        await Store.Documents.KeepAsync("local", "abc", new byte[] { 1 }, Noon, None);
        await Store.Documents.KeepAsync("local", "abc", new byte[] { 1 }, Noon, None);

        Assert.Equal([1], await Store.Documents.FindAsync("local", "abc", None));
    }

    [Fact]
    public async Task Another_tenants_document_is_not_found()
    {
        await Store.Documents.KeepAsync("local", "abc", new byte[] { 1 }, Noon, None);

        Assert.Null(await Store.Documents.FindAsync("another", "abc", None));
    }

    [Fact]
    public async Task Documents_that_came_last_before_a_time_are_deleted_and_no_others()
    {
        await Store.Documents.KeepAsync("local", "old", new byte[] { 1 }, Noon, None);
        await Store.Documents.KeepAsync("another", "old", new byte[] { 1 }, Noon, None);
        await Store.Documents.KeepAsync("local", "seen again", new byte[] { 2 }, Noon, None);
        await Store.Documents.KeepAsync("local", "seen again", new byte[] { 2 }, Noon.AddDays(2), None);
        await Store.Documents.KeepAsync("local", "on the day", new byte[] { 3 }, Noon.AddDays(1), None);

        Assert.Equal(2, await Store.Documents.DeleteLastSeenBeforeAsync(Noon.AddDays(1), None));
        Assert.Equal(0, await Store.Documents.DeleteLastSeenBeforeAsync(Noon.AddDays(1), None));

        Assert.Null(await Store.Documents.FindAsync("local", "old", None));
        Assert.Null(await Store.Documents.FindAsync("another", "old", None));
        Assert.Equal([2], await Store.Documents.FindAsync("local", "seen again", None));
        Assert.Equal([3], await Store.Documents.FindAsync("local", "on the day", None));
    }
}
