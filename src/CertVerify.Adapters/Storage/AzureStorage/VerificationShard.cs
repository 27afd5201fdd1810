using System.Globalization;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>One of the partitions over which the verifications of a tenant are spread.</summary>
/// <param name="Number">From 0.</param>
internal sealed record VerificationShard(int Number, string Partition)
{
    /// <summary>At 1,000 verifications a second each shard takes 63 transactions a second.</summary>
    internal const int Count = 16;

    /// <summary>The one that a verification lies in, always the same.</summary>
    internal static VerificationShard Of(string tenant, string id) => Of(tenant, int.Parse(StorageKey.Shard(id, Count), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    internal static VerificationShard Of(string tenant, int number) => new(number, StorageKey.Of(tenant, StorageKey.Shard(number)));

    internal static string Row(string id) => StorageKey.Of("verification", id);
}
