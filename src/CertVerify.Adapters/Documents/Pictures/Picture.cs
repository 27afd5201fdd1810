namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>A grey picture of one page.</summary>
/// <param name="Pgm">The bytes, as a portable greymap.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Dpi">Pixels to an inch; for photos and images a fair guess.</param>
internal sealed record Picture(ReadOnlyMemory<byte> Pgm, int Width, int Height, int Dpi)
{
    /// <summary>Null when the bytes are no greymap.</summary>
    public static Picture? Of(ReadOnlyMemory<byte> pgm, int dpi) =>
        Greymap.SizeOf(pgm.Span) is var (width, height) ? new Picture(pgm, width, height, dpi) : null;
}
