using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims;

/// <summary>Reads a claim off typed lines, one row each; wide gaps (three blanks) part columns.</summary>
internal static class Read
{
    public static Claim Lines(params string[] lines) => ClaimReader.Read([Page.OfLines(lines)], null, CuratedTables.Shipped)[0];
}
