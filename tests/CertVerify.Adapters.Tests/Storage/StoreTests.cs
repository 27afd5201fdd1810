using CertVerify.Adapters.Tests.Storage.AzureStorage;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>What the tests of every store have in common.</summary>
public abstract class StoreTests(StoreFixture store) : IAsyncLifetime
{
    protected static readonly CancellationToken None = CancellationToken.None;

    protected StoreFixture Store => store;

    public Task InitializeAsync() => store.OpenAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();
}

public sealed class SqliteVerificationStoreTests() : VerificationStoreTests(new SqliteFixture());

public sealed class AzureVerificationStoreTests() : VerificationStoreTests(new AzureFixture());

public sealed class SqliteReceiptStoreTests() : ReceiptStoreTests(new SqliteFixture());

public sealed class AzureReceiptStoreTests() : ReceiptStoreTests(new AzureFixture());

public sealed class SqliteTableRevisionStoreTests() : TableRevisionStoreTests(new SqliteFixture());

public sealed class AzureTableRevisionStoreTests() : TableRevisionStoreTests(new AzureFixture());

public sealed class SqliteDocumentStoreTests() : DocumentStoreTests(new SqliteFixture());

public sealed class AzureDocumentStoreTests() : DocumentStoreTests(new AzureFixture());

public sealed class SqliteRequestStoreTests() : RequestStoreTests(new SqliteFixture());

public sealed class AzureRequestStoreTests() : RequestStoreTests(new AzureFixture());

public sealed class SqliteLiveAnswerStoreTests() : LiveAnswerStoreTests(new SqliteFixture());

public sealed class AzureLiveAnswerStoreTests() : LiveAnswerStoreTests(new AzureFixture());

public sealed class SqliteImportStoreTests() : ImportStoreTests(new SqliteFixture());

public sealed class AzureImportStoreTests() : ImportStoreTests(new AzureFixture());

public sealed class SqliteRegisterStoreTests() : RegisterStoreTests(new SqliteFixture());

public sealed class AzureRegisterStoreTests() : RegisterStoreTests(new AzureFixture());

public sealed class SqliteWatchStoreTests() : WatchStoreTests(new SqliteFixture());

public sealed class AzureWatchStoreTests() : WatchStoreTests(new AzureFixture());

public sealed class SqliteEventStoreTests() : EventStoreTests(new SqliteFixture());

public sealed class AzureEventStoreTests() : EventStoreTests(new AzureFixture());

public sealed class SqliteWorkStoreTests() : WorkStoreTests(new SqliteFixture());

public sealed class AzureWorkStoreTests() : WorkStoreTests(new AzureFixture());

public sealed class SqliteLeaseStoreTests() : LeaseStoreTests(new SqliteFixture());

public sealed class AzureLeaseStoreTests() : LeaseStoreTests(new AzureFixture());

public sealed class SqliteMarkStoreTests() : MarkStoreTests(new SqliteFixture());

public sealed class AzureMarkStoreTests() : MarkStoreTests(new AzureFixture());

public sealed class SqliteWebhookStoreTests() : WebhookStoreTests(new SqliteFixture());

public sealed class AzureWebhookStoreTests() : WebhookStoreTests(new AzureFixture());

public sealed class SqliteKeyStoreTests() : KeyStoreTests(new SqliteFixture());

public sealed class AzureKeyStoreTests() : KeyStoreTests(new AzureFixture());

public sealed class SqliteAuditStoreTests() : AuditStoreTests(new SqliteFixture());

public sealed class AzureAuditStoreTests() : AuditStoreTests(new AzureFixture());

public sealed class SqliteBatchStoreTests() : BatchStoreTests(new SqliteFixture());

public sealed class AzureBatchStoreTests() : BatchStoreTests(new AzureFixture());
