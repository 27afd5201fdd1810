namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Opens a file as what its first bytes say that it is; its name says nothing.</summary>
internal static class Sheets
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    internal static ISheet Open(Stream file)
    {
        Span<byte> start = stackalloc byte[64];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        if (start.StartsWith(Zip))
            return XlsxSheet.Open(file);
        return LooksLikeXml(start) ? XmlSheet.Open(file) : CsvSheet.Open(file);
    }

    /// <summary>In UTF-8 or UTF-16, with or without a mark in front.</summary>
    private static bool LooksLikeXml(ReadOnlySpan<byte> start) =>
        start.TrimStart<byte>([0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, (byte)' ', (byte)'\r', (byte)'\n', (byte)'\t']) is [(byte)'<', ..];
}
