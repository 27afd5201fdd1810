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
        services.AddSingleton(provider => Open(provider.GetRequiredService<StoreOptions>(), provider.GetRequiredService<TimeProvider>()));
        services.AddPart(store => store.Verifications);
        services.AddPart(store => store.Documents);
        services.AddPart(store => store.Requests);
        services.AddPart(store => store.Registers);
        services.AddPart(store => store.Holders);
        services.AddPart(store => store.Imports);
        services.AddPart(store => store.ImportFiles);
        services.AddPart(store => store.LiveAnswers);
        services.AddPart(store => store.Revisions);
        services.AddSingleton(Monitoring);
        services.AddMonitoringPart(store => store.Watch);
        services.AddMonitoringPart(store => store.Events);
        services.AddMonitoringPart(store => store.Work);
        services.AddMonitoringPart(store => store.Leases);
        services.AddMonitoringPart(store => store.Marks);
        services.AddMonitoringPart(store => store.Webhooks);
    }

    private static void AddPart<T>(this IServiceCollection services, Func<IStore, T> part)
        where T : class => services.AddSingleton(provider => part(provider.GetRequiredService<IStore>()));

    private static void AddMonitoringPart<T>(this IServiceCollection services, Func<IMonitoringStore, T> part)
        where T : class => services.AddSingleton(provider => part(provider.GetRequiredService<IMonitoringStore>()));

    /// <summary>A store that does not keep certificates under watch has the embedded one beside it.</summary>
    private static IMonitoringStore Monitoring(IServiceProvider services) => services.GetRequiredService<IStore>() as IMonitoringStore
        ?? OpenEmbedded(services.GetRequiredService<StoreOptions>(), services.GetRequiredService<TimeProvider>());

    private static IStore Open(StoreOptions options, TimeProvider clock) => options.IsAzure ? OpenAzure(options) : OpenEmbedded(options, clock);

    private static SqliteStore OpenEmbedded(StoreOptions options, TimeProvider clock)
    {
        try
        {
            return SqliteStore.Open(options, clock);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException or InvalidDataException)
        {
            throw new SettingsException($"the store {options.File} cannot be opened: {failure.Message} Set CertVerify__DataFolder to a folder that can be written to.");
        }
    }

    private static AzureStore OpenAzure(StoreOptions options)
    {
        try
        {
            return AzureStore.OpenAsync(options, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (StoreFailure.Is(failure) || failure is Azure.Identity.AuthenticationFailedException or FormatException)
        {
            throw new SettingsException(
                $"the storage account cannot be used ({StoreFailure.Reason(failure)}). Check CertVerify__StorageAccount, and that the service's identity may write tables and blobs there.");
        }
    }
}
