using System.Buffers.Text;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>The header of a binary portable greymap: "P5 width height most".</summary>
internal static class Greymap
{
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> pgm)
    {
        if (!pgm.StartsWith("P5"u8))
            return null;
        var rest = pgm[2..];
        return Next(ref rest) is { } width and > 0 && Next(ref rest) is { } height and > 0 ? (width, height) : null;
    }

    private static int? Next(ref ReadOnlySpan<byte> rest)
    {
        while (rest.Length > 0 && rest[0] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            rest = rest[1..];
        if (!Utf8Parser.TryParse(rest, out int number, out var used))
            return null;
        rest = rest[used..];
        return number;
    }
}
