using System.Buffers.Text;
using System.Text;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>A grey picture of one page, as the bytes of a binary portable greymap ("P5 width height 255", then the pixels).</summary>
internal sealed record Picture(ReadOnlyMemory<byte> Greymap, int Width, int Height)
{
    /// <summary>Where its corners lie on the picture of the file's page that it was made of, in shares of that one's width and height.</summary>
    public Sheet Lie { get; init; } = Sheet.Whole;

    /// <summary>Null when the bytes are no greymap, or a part of one.</summary>
    public static Picture? Of(ReadOnlyMemory<byte> greymap)
    {
        var header = greymap.Span;
        if (!header.StartsWith("P5"u8))
            return null;
        header = header[2..];
        return Next(ref header) is { } width && Next(ref header) is { } height && Next(ref header) is 255
            && (long)width * height < header.Length ? new Picture(greymap, width, height) : null;
    }

    public static Picture Of(byte[] pixels, int width, int height) =>
        new((byte[])[.. Encoding.ASCII.GetBytes($"P5\n{width} {height}\n255\n"), .. pixels], width, height);

    public ReadOnlySpan<byte> Pixels => Greymap.Span[^(Width * Height)..];

    private static int? Next(ref ReadOnlySpan<byte> header)
    {
        header = header.TrimStart(" \r\n\t"u8);
        if (!Utf8Parser.TryParse(header, out int number, out var used) || number <= 0)
            return null;
        header = header[used..];
        return number;
    }
}
