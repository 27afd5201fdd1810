namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

/// <summary>A storage account under Azurite with a proxy before its tables and another before its blobs.</summary>
internal sealed class ProxiedFixture : IAsyncLifetime
{
    internal AzureFixture Store { get; private set; } = null!;

    internal FaultyProxy Tables { get; private set; } = null!;

    internal FaultyProxy Blobs { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var azurite = await Azurite.StartedAsync();
        (Tables, Blobs) = (new(azurite.Tables), new(azurite.Blobs));
        Store = AzureFixture.On(Azurite.ConnectionTo(Blobs.Address, azurite.Queues, Tables.Address));
        Store.Options.StorageSeconds = 1;
        await Store.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        await Tables.DisposeAsync();
        await Blobs.DisposeAsync();
    }
}
