using System.IO.Compression;

namespace CertVerify.Adapters.Storage;

/// <summary>Values made smaller for the store, quickly rather than as far as they go.</summary>
internal static class Pressed
{
    private static readonly BrotliCompressionOptions Quickly = new() { Quality = 0 };

    internal static byte[] Press(byte[] value)
    {
        using var pressed = new MemoryStream();
        using (var brotli = new BrotliStream(pressed, Quickly))
            brotli.Write(value);
        return pressed.ToArray();
    }

    internal static byte[] Unpress(Stream pressed)
    {
        using var value = new MemoryStream();
        using (var brotli = new BrotliStream(pressed, CompressionMode.Decompress))
            brotli.CopyTo(value);
        return value.ToArray();
    }
}
