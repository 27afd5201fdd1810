using System.Buffers;
using System.IO.Compression;

namespace CertVerify.Adapters.Storage;

/// <summary>Values made smaller for the store, quickly rather than as far as they go.</summary>
internal static class Pressed
{
    /// <summary>Quality and window of Brotli: the fastest, and no more memory than values of this size can use.</summary>
    private const int Quickest = 0, Window = 16;

    internal static byte[] Press(byte[] value)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(value.Length));
        try
        {
            return BrotliEncoder.TryCompress(value, room, out var length, Quickest, Window)
                ? room[..length]
                : throw new InvalidOperationException("Brotli's own bound was too small.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    internal static byte[] Unpress(Stream pressed)
    {
        using var value = new MemoryStream();
        using (var brotli = new BrotliStream(pressed, CompressionMode.Decompress))
            brotli.CopyTo(value);
        return value.ToArray();
    }
}
