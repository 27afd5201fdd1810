using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CertVerify.Adapters.Storage.Searching;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Where a bucket is kept: what any extract of a tenant holds under one key is in one partition, so that one query asks them all.</summary>
internal static class IndexPlace
{
    /// <summary>Two to the power of this many partitions for each tenant.</summary>
    internal const int PartitionBits = 8, Partitions = 1 << PartitionBits;

    internal static string Partition(string tenant, int partition) => StorageKey.Of(tenant, partition.ToString("x2", CultureInfo.InvariantCulture));

    internal static string PartitionOf(string tenant, ulong key) => Partition(tenant, (int)(key >> 64 - PartitionBits));

    /// <param name="bucket">Its number.</param>
    /// <param name="bucketBits">At least <see cref="PartitionBits"/>.</param>
    internal static int PartitionOf(long bucket, int bucketBits) => (int)(bucket >> bucketBits - PartitionBits);

    internal static string Row(long extract, long bucket) => $"{Extract(extract)}|{bucket.ToString("x8", CultureInfo.InvariantCulture)}";

    internal static string RowOf(IndexedExtract extract, ulong key) => Row(extract.Id, Postings.BucketOf(key, extract.BucketBits));

    /// <summary>What the rows of an extract begin with.</summary>
    internal static string Extract(long extract) => extract.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The short id of an index: of one extract, as keys of one version.</summary>
    internal static long Id(ExtractKey extract, int version) => BinaryPrimitives.ReadInt64BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{extract.RegisterId}|{extract.ImportId}|{version}"))) & long.MaxValue;
}
