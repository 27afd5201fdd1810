using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.AzureStorage;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

/// <summary>A storage account under Azurite, with tables and containers of its own for each test.</summary>
public sealed class AzureFixture : StoreFixture
{
    private AzureStore? store;

    internal StoreOptions Options { get; } = new() { StorageNames = $"t{Guid.NewGuid():N}"[..20] };

    protected override IStore Store => store!;

    internal static AzureFixture On(string connection) => new() { Options = { StorageConnection = connection } };

    public override async Task OpenAsync()
    {
        Options.StorageConnection ??= (await Azurite.StartedAsync()).Connection;
        await ReopenAsync();
    }

    /// <summary>A queue goes by the service's clock.</summary>
    public override Task LetPassAsync(TimeSpan hidden) => Task.Delay(hidden);

    public override async Task ReopenAsync() => store = await AzureStore.OpenAsync(Options, Clock, CancellationToken.None);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
