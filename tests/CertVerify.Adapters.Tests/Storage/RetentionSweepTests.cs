using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tests.Storage.AzureStorage;

namespace CertVerify.Adapters.Tests.Storage;

public sealed class SqliteRetentionSweepTests() : RetentionSweepTests(new SqliteFixture());

public sealed class AzureRetentionSweepTests() : RetentionSweepTests(new AzureFixture());

public abstract class RetentionSweepTests(StoreFixture store) : StoreTests(store)
{
    [Fact]
    public async Task Documents_go_after_their_days_and_verifications_stay()
    {
        var now = TimeProvider.System.GetUtcNow();
        await Store.Documents.KeepAsync("local", "old", new byte[] { 1 }, now.AddDays(-31), None);
        await Store.Documents.KeepAsync("local", "young", new byte[] { 2 }, now.AddDays(-29), None);
        await Store.Verifications.SaveAsync(Sample.Verification("one", "EX-1") with { VerifiedAt = now.AddDays(-31) }, None);
        var sweep = new RetentionSweep(Store.Documents, Store.Registers, Store.Requests, Store.LiveAnswers, Store.Audit, new() { DocumentDays = 30 }, TimeProvider.System);

        Assert.Equal(1, await sweep.RunAsync(None));
        Assert.Equal(0, await sweep.RunAsync(None));

        Assert.Null(await Store.Documents.FindAsync("local", "old", None));
        Assert.NotNull(await Store.Documents.FindAsync("local", "young", None));
        Assert.NotNull(await Store.Verifications.FindAsync("local", "one", None));
    }
}
