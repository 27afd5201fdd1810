namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>What a PDF's bytes tell without opening it.</summary>
internal static class PdfBytes
{
    /// <summary>
    /// How many times the file was saved onto itself: its complete endings. A linearised file begins with an ending that points
    /// nowhere ("startxref 0"), which does not count. Zero: the file has no end, so a part of it is missing.
    /// </summary>
    public static int Revisions(ReadOnlySpan<byte> pdf)
    {
        var revisions = 0;
        for (var rest = pdf; rest.IndexOf("startxref"u8) is var at and >= 0;)
        {
            rest = rest[(at + "startxref"u8.Length)..];
            if (PointsSomewhere(rest))
                revisions++;
        }

        return revisions;
    }

    /// <summary>Whether a signature may be inside; a signed range can only be written plainly.</summary>
    public static bool MayBeSigned(ReadOnlySpan<byte> pdf) => pdf.IndexOf("/ByteRange"u8) >= 0;

    private static bool PointsSomewhere(ReadOnlySpan<byte> afterKeyword)
    {
        var start = afterKeyword.TrimStart(" \r\n\t"u8);
        var digits = start.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits > 0 && start[..digits].ContainsAnyExcept((byte)'0') && start[digits..].TrimStart(" \r\n\t"u8).StartsWith("%%EOF"u8);
    }
}
