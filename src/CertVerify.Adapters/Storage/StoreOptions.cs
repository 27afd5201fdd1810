using System.ComponentModel.DataAnnotations;

namespace CertVerify.Adapters.Storage;

/// <summary>Where everything is kept: in the embedded store's file, unless a storage account is named.</summary>
public sealed class StoreOptions : IValidatableObject
{
    /// <summary>The account of Azurite, whose key is public.</summary>
    private const string Emulated = "devstoreaccount1";

    /// <summary>A folder that the service may write to; relative to the current folder.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>Name of a storage account to which the service's identity has access; its endpoints in the public cloud.</summary>
    [RegularExpression("[a-z0-9]{3,24}", ErrorMessage = "The name of a storage account has 3 to 24 small letters and digits.")]
    public string? StorageAccount { get; set; }

    /// <summary>Address of the account's tables, when it is another than the public cloud's.</summary>
    public Uri? TableEndpoint { get; set; }

    /// <summary>Address of the account's blobs, when it is another than the public cloud's.</summary>
    public Uri? BlobEndpoint { get; set; }

    /// <summary>Address of the account's queues, when it is another than the public cloud's.</summary>
    public Uri? QueueEndpoint { get; set; }

    /// <summary>Connection string of Azurite (UseDevelopmentStorage=true), or one with a shared access signature.</summary>
    public string? StorageConnection { get; set; }

    /// <summary>Begins the names of tables and containers, so that several deployments can share an account.</summary>
    [RegularExpression("[a-z][a-z0-9]{2,29}", ErrorMessage = "Names begin with a letter and have 3 to 30 small letters and digits.")]
    public string StorageNames { get; set; } = "certverify";

    /// <summary>How long one try of one request to the account may take.</summary>
    [Range(1, 100)]
    public int StorageSeconds { get; set; } = 10;

    /// <summary>The one file of the embedded store.</summary>
    public string File => Path.Combine(Path.GetFullPath(DataFolder), "certverify.db");

    /// <summary>Whether a storage account is used in place of the embedded store.</summary>
    public bool IsAzure => StorageConnection is not null || (TableEndpoint ?? BlobEndpoint ?? QueueEndpoint) is not null || StorageAccount is not null;

    internal Uri TableAddress => TableEndpoint ?? new($"https://{StorageAccount}.table.core.windows.net");

    internal Uri QueueAddress => QueueEndpoint ?? new($"https://{StorageAccount}.queue.core.windows.net");

    internal Uri BlobAddress => BlobEndpoint ?? new($"https://{StorageAccount}.blob.core.windows.net");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (StorageConnection is { } connection)
        {
            if (StorageAccount is not null || (TableEndpoint ?? BlobEndpoint ?? QueueEndpoint) is not null)
                yield return new("Name the account or give a connection string, not both.", [nameof(StorageConnection)]);
            if (connection.Contains("AccountKey=", StringComparison.OrdinalIgnoreCase) && !connection.Contains($"AccountName={Emulated}", StringComparison.OrdinalIgnoreCase))
                yield return new("An account's key is not accepted; name the account and give the service's identity access to it.", [nameof(StorageConnection)]);
        }
        else if (StorageAccount is null && new[] { TableEndpoint, BlobEndpoint, QueueEndpoint }.OfType<Uri>().Count() is 1 or 2)
        {
            yield return new("The addresses of tables, blobs and queues go together.", [nameof(TableEndpoint)]);
        }
    }
}
