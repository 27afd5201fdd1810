using System.Numerics;
using System.Runtime.InteropServices;

namespace CertVerify.Adapters.Storage.Searching;

/// <summary>
/// What an extract's index holds, small enough to stay in memory: the keys that too many names share, which lead nowhere, and a Bloom filter of those that
/// lead to names. So a search knows which few keys are worth asking for before it asks.
/// </summary>
public sealed class KeyDigest
{
    private const int BitsForEach = 12, Probes = 4;

    private readonly HashSet<ulong> common;
    private readonly ulong[] bits;

    /// <param name="common">As <see cref="IsCommon"/>.</param>
    /// <param name="rare">How many keys will be added.</param>
    internal KeyDigest(HashSet<ulong> common, long rare)
    {
        this.common = common;
        bits = new ulong[BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1, rare * BitsForEach / 64))];
    }

    private KeyDigest(HashSet<ulong> common, ulong[] bits) => (this.common, this.bits) = (common, bits);

    /// <summary>Whether too many names share the key.</summary>
    public bool IsCommon(ulong key) => common.Contains(key);

    /// <summary>Whether names are kept under the key; one in a hundred that are not seem to be.</summary>
    public bool MayHold(ulong key)
    {
        for (var probe = 0; probe < Probes; probe++)
        {
            var at = Place(key, probe);
            if ((bits[at >> 6] & 1UL << (int)(at & 63)) == 0)
                return false;
        }

        return true;
    }

    internal void Add(ulong key)
    {
        for (var probe = 0; probe < Probes; probe++)
        {
            var at = Place(key, probe);
            bits[at >> 6] |= 1UL << (int)(at & 63);
        }
    }

    internal byte[] CommonBytes() => MemoryMarshal.AsBytes<ulong>(common.ToArray()).ToArray();

    internal byte[] BitBytes() => MemoryMarshal.AsBytes<ulong>(bits).ToArray();

    internal static KeyDigest Read(byte[] common, byte[] bits) =>
        new([.. MemoryMarshal.Cast<byte, ulong>(common)], MemoryMarshal.Cast<byte, ulong>(bits).ToArray());

    private ulong Place(ulong key, int probe) => key + (ulong)probe * (BitOperations.RotateLeft(key, 32) | 1) & (ulong)bits.Length * 64 - 1;
}
