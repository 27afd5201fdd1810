using System.IO.Compression;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Refuses workbooks that would unpack to more than is needed; an entry that lies about its size is cut off there by the unpacking.</summary>
/// <param name="MostEntries">Parts of the workbook.</param>
/// <param name="LargestSheet">Bytes of one sheet; sheets are read row by row.</param>
/// <param name="LargestInMemory">Bytes of any other part: strings that the sheets share are held in memory.</param>
/// <param name="LargestTogether">Bytes of all parts: every sheet is looked through for the one with the columns.</param>
/// <param name="MostCells">Cells over which all sheets reach, filled or not.</param>
internal sealed record ZipLimits(int MostEntries, long LargestSheet, long LargestInMemory, long LargestTogether, long MostCells)
{
    /// <summary>For extracts of registers.</summary>
    internal static readonly ZipLimits Large = new(500, 2L << 30, 128L << 20, 3L << 30, 2L << 30);

    /// <summary>For lists that people keep.</summary>
    internal static readonly ZipLimits Small = new(100, 64L << 20, 16L << 20, 96L << 20, 32L << 20);

    internal void Check(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries)
            throw new UnreadableSheetException($"The workbook has more than {MostEntries} parts.");
        foreach (var entry in zip.Entries)
        {
            var isSheet = entry.FullName.Contains("/worksheets/", StringComparison.OrdinalIgnoreCase);
            if (entry.Length > (isSheet ? LargestSheet : LargestInMemory))
                throw new UnreadableSheetException($"A part of the workbook unpacks to {entry.Length >> 20} MB, which is too much; send it as CSV or in several files.");
        }

        if (zip.Entries.Sum(entry => entry.Length) > LargestTogether)
            throw new UnreadableSheetException($"The workbook unpacks to more than {LargestTogether >> 20} MB; send it as CSV or in several files.");
        SheetExtents.Check(zip, MostCells);
    }
}
