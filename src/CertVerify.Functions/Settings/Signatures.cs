using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;

namespace CertVerify.Functions.Settings;

/// <summary>The keys of receipts: in a vault when one is named, else beside the store; or says in words why they cannot be used.</summary>
internal static class Signatures
{
    internal static void AddSigning(this IServiceCollection services, IConfiguration configuration, TimeProvider clock)
    {
        var options = configuration.Read<SigningOptions>();
        services.AddSingleton(options);
        services.AddSingleton<ISigningKeys>(provider => Open(options, provider.GetRequiredService<StoreOptions>(), clock));
        services.AddSingleton(provider => new ReceiptMaker(provider.GetRequiredService<ISigningKeys>(), options.Issuer));
        services.AddSingleton<ReceiptCheck>();
        services.AddSingleton<CredentialMaker>();
        services.AddSingleton<ChainAudit>();
    }

    internal static ISigningKeys Open(SigningOptions options, StoreOptions store, TimeProvider clock) =>
        options.SigningKey is { } address ? InVault(address, clock) : InFolder(store);

    private static FileKeys InFolder(StoreOptions store)
    {
        if (store is { StorageAccount: not null } or { TableEndpoint.IsLoopback: false })
            throw new SettingsException("a storage account is shared by instances that come and go, so their key must not lie beside one of them. Set CertVerify__SigningKey to a key in a vault.");
        try
        {
            return FileKeys.Open(Path.GetFullPath(store.DataFolder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new SettingsException($"the signing key cannot be used: {failure.Message} Set CertVerify__DataFolder to a folder that can be written to.");
        }
    }

    private static VaultKeys InVault(Uri address, TimeProvider clock)
    {
        var keys = new VaultKeys(address, new Azure.Identity.DefaultAzureCredential(), clock);
        try
        {
            keys.PresentAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
            return keys;
        }
        catch (SigningUnavailableException failure)
        {
            throw new SettingsException($"the signing key cannot be used: {failure.Message} Check CertVerify__SigningKey, and that the service's identity may sign with it (Key Vault Crypto User).");
        }
    }
}
