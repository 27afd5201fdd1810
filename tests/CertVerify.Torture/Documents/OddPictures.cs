using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CertVerify.Torture.Documents;

/// <summary>Pictures that somebody had to think of: each odd in one way.</summary>
internal static class OddPictures
{
    internal static IEnumerable<(string Name, Func<byte[]> Make)> All =>
    [
        ("nothing at all", () => []),
        ("one zero byte", () => [0]),
        ("a megabyte of zeros", () => new byte[1 << 20]),
        ("PNG of one point", () => Png(1, 1, new byte[2])),
        ("PNG of 30,000 by 30,000", () => Png(30_000, 30_000, null)),
        ("PNG of 7,000 by 7,000, which is allowed", () => Png(7_000, 7_000, null)),
        ("PNG without width", () => Png(0, 100, [])),
        ("PNG of more points than there are numbers", () => Png(int.MaxValue, int.MaxValue, [])),
        ("PNG of one line of a million points", () => Png(1_000_000, 1, null)),
        ("PNG of less than it says", () => Png(500, 500, new byte[7])),
        ("PNG with a comment of a gigabyte", () => Png(10, 10, new byte[110], Chunk("zTXt", [.. "k\0\0"u8, .. Packed(1L << 30)]))),
        ("PNG with a piece longer than the file", () => Cut(Png(10, 10, new byte[110]), 8, 0x7F)),
        ("PNG with wrong sums", () => Cut(Png(10, 10, new byte[110]), 29, 0xAA)),
        ("PNG with ten thousand empty pieces", () => Png(10, 10, new byte[110], [.. Enumerable.Repeat(Chunk("IDAT", []), 10_000).SelectMany(one => one)])),
        ("JPEG of two bytes", () => [0xFF, 0xD8]),
        ("JPEG of 65,535 by 65,535", () => [.. JpegHead, 0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0, 0xFF, 0xD9]),
        ("JPEG whose parts are longer than the file", () => [.. JpegHead, 0xFF, 0xDB, 0xFF, 0xFF, 1, 2, 3]),
        ("JPEG of a hundred thousand restarts", () => [.. JpegHead, .. Enumerable.Repeat((byte[])[0xFF, 0xD0], 100_000).SelectMany(one => one), 0xFF, 0xD9]),
        ("TIFF whose directory leads to itself", () => Tiff(next: 8, (256, 10), (257, 10), (258, 8), (259, 1), (262, 1), (273, 0), (278, 10), (279, 100))),
        ("TIFF of four thousand million lines", () => Tiff(next: 0, (256, 10), (257, uint.MaxValue), (258, 8), (259, 1), (262, 1), (273, 8), (278, uint.MaxValue), (279, 100))),
        ("TIFF of strips beyond the end", () => Tiff(next: 0, (256, 100), (257, 100), (258, 8), (259, 1), (262, 1), (273, 0xFFFFFF00), (278, 100), (279, 0xFFFFFFFF))),
        ("TIFF packed in a way that does not exist", () => Tiff(next: 0, (256, 100), (257, 100), (258, 8), (259, 31_337), (262, 1), (273, 8), (278, 100), (279, 100))),
        ("TIFF of 65,535 samples", () => Tiff(next: 0, (256, 9), (257, 9), (258, 64), (259, 1), (262, 1), (273, 8), (277, 65_535), (278, 9), (279, 100))),
        ("WebP that is longer than it is", () => [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. "WEBPVP8L"u8, 0xFF, 0xFF, 0xFF, 0x7F, 0x2F, 0xFF, 0xFF, 0xFF, 0xFF]),
        ("WebP of 16,384 by 16,384", () => [.. "RIFF"u8, 26, 0, 0, 0, .. "WEBPVP8L"u8, 13, 0, 0, 0, 0x2F, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        ("WebP of nothing", () => [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBP"u8]),
        ("GIF", () => [.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0]),
        ("SVG with everything", () => Encoding.UTF8.GetBytes("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text><image href='http://127.0.0.1:1/'/></svg>")),
        ("a script of ImageMagick", () => "push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 'url:http://127.0.0.1:1/'\npop graphic-context\n"u8.ToArray()),
        ("PostScript", () => "%!PS\n{ (/etc/passwd) (r) file } stopped\n{ } loop\n"u8.ToArray()),
    ];

    private static ReadOnlySpan<byte> JpegHead => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    /// <param name="lines">Unpacked; null for as many zeros as belong there.</param>
    /// <param name="more">Pieces in between.</param>
    private static byte[] Png(int width, int height, byte[]? lines, byte[]? more = null)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8;
        return [.. "\u0089PNG\r\n\u001a\n".Select(one => (byte)one), .. Chunk("IHDR", head), .. more ?? [], .. Chunk("IDAT", lines is null ? Packed((width + 1L) * height) : Packed(lines)), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string kind, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(kind, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4), Sum(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    /// <summary>CRC-32, as PNG wants it.</summary>
    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ (0xEDB88320 & (uint)-(int)(sum & 1));
        }

        return ~sum;
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Packed(long zeros)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            for (var left = zeros; left > 0; left -= blank.Length)
                zip.Write(blank, 0, (int)Math.Min(blank.Length, left));
        }

        return packed.ToArray();
    }

    /// <summary>A hundred grey points behind a directory of these entries.</summary>
    private static byte[] Tiff(uint next, params (ushort Tag, uint Value)[] entries)
    {
        using var file = new MemoryStream();
        using var write = new BinaryWriter(file);
        write.Write("II*\0"u8);
        write.Write(8u);
        write.Write((ushort)entries.Length);
        foreach (var (tag, value) in entries)
        {
            write.Write(tag);
            write.Write((ushort)4);
            write.Write(1u);
            write.Write(value);
        }

        write.Write(next);
        write.Write(new byte[100]);
        return file.ToArray();
    }

    private static byte[] Cut(byte[] bytes, int at, byte value)
    {
        bytes[at] = value;
        return bytes;
    }
}
