using CertVerify.Core.Claims;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

#pragma warning disable CA1822 // Stands in for types that are being written; this file goes when they land.

namespace CertVerify.Adapters;

public static class PendingClaims
{
    public static IReadOnlyList<Claim> Read(IReadOnlyList<Page> pages, DocumentFacts? facts, CuratedTables tables) =>
        [new Claim { DocumentKind = new(DocumentKind.Unknown, "", null, null, 0) }];
}
