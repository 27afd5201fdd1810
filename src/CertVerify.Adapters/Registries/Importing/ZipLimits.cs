using System.IO.Compression;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Refuses workbooks that would unpack to more than any register needs; an entry that lies about its size is cut off there by the unpacking.</summary>
internal static class ZipLimits
{
    private const int MostEntries = 500;
    private const long LargestEntry = 2L << 30;

    /// <summary>Strings that the sheets share are held in memory; sheets are not.</summary>
    private const long LargestInMemory = 128L << 20;

    internal static void Check(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries)
            throw new UnreadableSheetException($"The workbook has more than {MostEntries} parts.");
        foreach (var entry in zip.Entries)
        {
            var isSheet = entry.FullName.Contains("/worksheets/", StringComparison.OrdinalIgnoreCase);
            if (entry.Length > (isSheet ? LargestEntry : LargestInMemory))
                throw new UnreadableSheetException($"A part of the workbook unpacks to {entry.Length >> 20} MB, which is too much; send it as CSV or in several files.");
        }
    }
}
