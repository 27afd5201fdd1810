using Azure.Data.Tables;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.AzureStorage;
using CertVerify.Adapters.Tests.Signing;

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

    public override async Task ReopenAsync() => store = await AzureStore.OpenAsync(Options, Clock, TestKeys.Receipts, CancellationToken.None);

    public override async Task TamperAsync(string verificationId, Tampering what)
    {
        var table = new AzureAccount(Options).Table(AzureTable.Verifications);
        var verification = (await table.FindAsync(VerificationShard.Of("local", verificationId).Partition, VerificationShard.Row(verificationId), default))!;
        var receipt = await table.FindAsync(verification.PartitionKey, ReceiptRow(verification.GetInt64("Position") ?? 1), default);
        switch (what)
        {
            case Tampering.RemoveVerification:
                await table.DeleteEntityAsync(verification);
                break;
            case Tampering.RemoveReceipt:
                await table.DeleteEntityAsync(receipt);
                break;
            case Tampering.RemoveBoth:
                await table.DeleteEntityAsync(verification);
                await table.DeleteEntityAsync(receipt);
                break;
            case Tampering.AlterVerification:
                var json = System.Text.Encoding.UTF8.GetString(Pressed.Unpress(new MemoryStream(verification.GetBinary("Value0"))));
                verification["Value0"] = Pressed.Press(System.Text.Encoding.UTF8.GetBytes(json.Replace("EX-", "EY-", StringComparison.Ordinal)));
                await table.UpdateEntityAsync(verification, verification.ETag, TableUpdateMode.Replace);
                break;
            case Tampering.ExchangeReceipt:
                receipt!["Value0"] = (await table.FindAsync(verification.PartitionKey, ReceiptRow(1), default))!.GetBinary("Value0");
                await table.UpdateEntityAsync(receipt, receipt.ETag, TableUpdateMode.Replace);
                break;
            case Tampering.ForgetReceipt:
                verification.Remove("Position");
                await table.UpdateEntityAsync(verification, verification.ETag, TableUpdateMode.Replace);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(what));
        }

        static string ReceiptRow(long position) => $"receipt|{position:D12}";
    }

    public override async Task ForgetHeadsAsync()
    {
        var table = new AzureAccount(Options).Table(AzureTable.Verifications);
        await foreach (var head in table.QueryAsync<TableEntity>("RowKey eq 'head'"))
            await table.DeleteEntityAsync(head);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
