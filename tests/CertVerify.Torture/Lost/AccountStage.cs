using Azure;
using Azure.Data.Tables;
using CertVerify.Adapters.Tests.Storage.AzureStorage;

namespace CertVerify.Torture.Lost;

/// <summary>A storage account: Azurite. Its queue goes by its own clock, so that messages that were taken come back by what the service writes again.</summary>
internal sealed class AccountStage : Stage
{
    private readonly TableClient leases;

    internal AccountStage(Azurite azurite)
    {
        var names = $"t{Guid.NewGuid():N}"[..20];
        Settings["CertVerify__StorageConnection"] = azurite.Connection;
        Settings["CertVerify__StorageNames"] = names;
        leases = new TableServiceClient(azurite.Connection).GetTableClient($"{names}Leases");
    }

    internal static async Task<AccountStage> OpenAsync() => new(await Azurite.StartedAsync());

    internal override async Task LetMinutesPassAsync()
    {
        try
        {
            await foreach (var lease in leases.QueryAsync<TableEntity>())
                await leases.DeleteEntityAsync(lease.PartitionKey, lease.RowKey);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            // Killed before the table was made.
        }
    }
}
