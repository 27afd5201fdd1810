using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.AzureStorage;
using CertVerify.Adapters.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CertVerify.Functions.Settings;

/// <summary>The store and its parts; opens it, or says in words why it cannot be opened.</summary>
internal static class Stores
{
    internal static void AddStore(this IServiceCollection services)
    {
        services.AddSingleton(provider => Open(provider.GetRequiredService<StoreOptions>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ReceiptMaker>()));
        services.AddPart(store => store.Verifications);
        services.AddPart(store => store.Receipts);
        services.AddPart(store => store.Documents);
        services.AddPart(store => store.Requests);
        services.AddPart(store => store.Registers);
        services.AddPart(store => store.Holders);
        services.AddPart(store => store.Imports);
        services.AddPart(store => store.ImportFiles);
        services.AddPart(store => store.LiveAnswers);
        services.AddPart(store => store.Revisions);
        services.AddPart(store => store.Keys);
        services.AddPart(store => store.Audit);
        services.AddPart(store => store.Batches);
        services.AddPart<IMonitoringStore>(store => store);
        services.AddPart(store => store.Watch);
        services.AddPart(store => store.Events);
        services.AddPart(store => store.Work);
        services.AddPart(store => store.Leases);
        services.AddPart(store => store.Marks);
        services.AddPart(store => store.Webhooks);
    }

    private static void AddPart<T>(this IServiceCollection services, Func<IStore, T> part)
        where T : class => services.AddSingleton(provider => part(provider.GetRequiredService<IStore>()));

    private static IStore Open(StoreOptions options, TimeProvider clock, ReceiptMaker receipts) =>
        options.IsAzure ? OpenAzure(options, clock, receipts) : OpenEmbedded(options, clock, receipts);

    private static SqliteStore OpenEmbedded(StoreOptions options, TimeProvider clock, ReceiptMaker receipts)
    {
        try
        {
            return SqliteStore.Open(options, clock, receipts);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException or InvalidDataException)
        {
            throw new SettingsException($"the store {options.File} cannot be opened: {failure.Message} Set CertVerify__DataFolder to a folder that can be written to.");
        }
    }

    private static AzureStore OpenAzure(StoreOptions options, TimeProvider clock, ReceiptMaker receipts)
    {
        try
        {
            return AzureStore.OpenAsync(options, clock, receipts, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (StoreFailure.Is(failure) || failure is Azure.Identity.AuthenticationFailedException or FormatException)
        {
            throw new SettingsException(
                $"the storage account cannot be used ({StoreFailure.Reason(failure)}). Check CertVerify__StorageAccount, and that the service's identity may write tables and blobs there.");
        }
    }
}
