namespace CertVerify.Adapters.Tests.Storage;

public abstract class DocumentStoreTests(StoreFixture store) : StoreTests(store)
{
    [Fact]
    public async Task What_was_kept_is_found_after_a_restart()
    {
        byte[] content = [.. Enumerable.Range(0, 100_000).Select(number => (byte)number)];
        await Store.Documents.KeepAsync("local", "abc", content, None);
        await Store.ReopenAsync();

        Assert.Equal(content, await Store.Documents.FindAsync("local", "abc", None));
    }

    [Fact]
    public async Task Keeping_the_same_content_twice_keeps_it_once()
    {
        await Store.Documents.KeepAsync("local", "abc", new byte[] { 1 }, None);
        await Store.Documents.KeepAsync("local", "abc", new byte[] { 1 }, None);

        Assert.Equal([1], await Store.Documents.FindAsync("local", "abc", None));
    }

    [Fact]
    public async Task Another_tenants_document_is_not_found()
    {
        await Store.Documents.KeepAsync("local", "abc", new byte[] { 1 }, None);

        Assert.Null(await Store.Documents.FindAsync("another", "abc", None));
    }
}
