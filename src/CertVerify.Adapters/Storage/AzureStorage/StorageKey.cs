using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// Partition keys, row keys and names of blobs, made of parts. A part cannot be taken for two, nor hold what the service forbids; so a key that begins with a
/// tenant is that tenant's alone.
/// </summary>
internal static class StorageKey
{
    /// <summary>A key may have 1 KiB; longer parts are kept as their digest.</summary>
    private const int LongestPart = 128;

    private const string Plain = "-_.:";

    internal static string Of(params ReadOnlySpan<string> parts) => Joined('|', parts);

    internal static string Blob(params ReadOnlySpan<string> parts) => Joined('/', parts);

    /// <summary>Just after every key that begins with these parts and has more.</summary>
    internal static string After(params ReadOnlySpan<string> parts) => Joined('|', parts) + (char)('|' + 1);

    /// <summary>Sorts later times first.</summary>
    internal static string NewestFirst(DateTimeOffset time) => (DateTimeOffset.MaxValue.UtcTicks - time.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>Sorts earlier times first.</summary>
    internal static string OldestFirst(DateTimeOffset time) => time.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>Spreads ids over partitions, always the same way.</summary>
    internal static string Shard(string id, int shards) => Shard(SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] % shards);

    internal static string Shard(int number) => number.ToString("x2", CultureInfo.InvariantCulture);

    /// <summary>For what outsiders word, of any length.</summary>
    internal static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Joined(char between, ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
            key.Append(i == 0 ? "" : between).Append(Part(parts[i]));
        return key.ToString();
    }

    /// <summary>Letters, digits and a few signs as they are, every other byte as =XX.</summary>
    private static string Part(string text)
    {
        if (text.All(IsPlain) && text.Length <= LongestPart)
            return text;
        var part = new StringBuilder();
        foreach (var one in Encoding.UTF8.GetBytes(text))
        {
            if (IsPlain((char)one))
                part.Append((char)one);
            else
                part.Append(CultureInfo.InvariantCulture, $"={one:X2}");
        }

        return part.Length <= LongestPart ? part.ToString() : $"~{Digest(text)}";
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal);
}
