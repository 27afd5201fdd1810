using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>A storage account, and the names under which this deployment keeps its tables and containers there.</summary>
internal sealed class AzureAccount
{
    private readonly TableServiceClient tables;
    private readonly BlobServiceClient blobs;
    private readonly QueueServiceClient queues;
    private readonly string names;

    internal AzureAccount(StoreOptions options)
    {
        names = options.StorageNames;
        var (forTables, forBlobs) = (Patient(new TableClientOptions(), options), Patient(new BlobClientOptions(), options));
        var forQueues = Patient(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }, options);
        if (options.StorageConnection is { } connection)
        {
            (tables, blobs, queues) = (new(connection, forTables), new(connection, forBlobs), new(connection, forQueues));
            return;
        }

        var identity = new DefaultAzureCredential();
        tables = new(options.TableAddress, identity, forTables);
        blobs = new(options.BlobAddress, identity, forBlobs);
        queues = new(options.QueueAddress, identity, forQueues);
    }

    internal TableClient Table(AzureTable table) => tables.GetTableClient($"{names}{table}");

    internal BlobContainerClient Container(AzureContainer container) => blobs.GetBlobContainerClient($"{names}-{container}".ToLowerInvariant());

    internal QueueClient Queue(AzureQueue queue) => queues.GetQueueClient(
        queue switch { AzureQueue.Work => $"{names}-work", AzureQueue.SetAside => $"{names}-work-poison", _ => throw new ArgumentOutOfRangeException(nameof(queue)) });

    /// <summary>Makes what is missing of the tables, containers and queues.</summary>
    internal Task CreateAsync(CancellationToken cancel) => Task.WhenAll(
    [
        .. Enum.GetValues<AzureTable>().Select(table => (Task)Table(table).CreateIfNotExistsAsync(cancel)),
        .. Enum.GetValues<AzureContainer>().Select(container => Container(container).CreateIfNotExistsAsync(cancellationToken: cancel)),
        .. Enum.GetValues<AzureQueue>().Select(queue => Queue(queue).CreateIfNotExistsAsync(cancellationToken: cancel)),
    ]);

    /// <summary>Throttling, time-outs and cut connections are tried again, as late as the service asks; every write here may be repeated.</summary>
    private static T Patient<T>(T options, StoreOptions store)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 4;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(5);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(store.StorageSeconds);
        return options;
    }
}

/// <summary>The tables; docs/data-layout.md says what is in them.</summary>
internal enum AzureTable
{
    Verifications,
    Lists,
    Requests,
    Answers,
    Imports,
    Registers,
    RegisterIndex,
    Revisions,
    Watches,
    WatchIndexes,
    Events,
    Webhooks,
    Deliveries,
    Leases,
    Marks,
    ApiKeys,
    AuditLogs,
    Addresses,
    Batches,
}

/// <summary>The queues, named as the Azure host names them.</summary>
internal enum AzureQueue
{
    Work,
    SetAside,
}

/// <summary>The blob containers.</summary>
internal enum AzureContainer
{
    Documents,
    Registers,
    Imports,

    /// <summary>What is too large for an entity.</summary>
    Large,
}
