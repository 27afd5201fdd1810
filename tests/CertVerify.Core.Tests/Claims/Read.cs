using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims;

/// <summary>Reads a claim off typed lines, one row each; wide gaps (three blanks) part columns.</summary>
internal static class Read
{
    /// <summary>The same lines, recognised in a picture.</summary>
    public static Claim Picture(params string[] lines)
    {
        var page = Page.OfLines(lines);
        return ClaimReader.Read([page with { Words = [.. page.Words.Select(word => word with { ReadBy = ReadBy.Ocr })] }], null, CuratedTables.Shipped)[0];
    }

    public static Claim Lines(params string[] lines) => ClaimReader.Read([Page.OfLines(lines)], null, CuratedTables.Shipped)[0];
}
