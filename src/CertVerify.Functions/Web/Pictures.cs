using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Problems;
using Microsoft.Extensions.Caching.Memory;

namespace CertVerify.Functions.Web;

/// <summary>Pictures of a document's pages, drawn when first asked for and kept for a while.</summary>
internal sealed class Pictures(DocumentReader reader, IDocumentStore documents) : IDisposable
{
    private const long MostBytesKept = 48 << 20;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(20);

    private readonly MemoryCache drawn = new(new MemoryCacheOptions { SizeLimit = MostBytesKept });

    public void Dispose() => drawn.Dispose();

    /// <param name="verification">Null when there is none.</param>
    internal async Task<IResult> GetAsync(Verification? verification, int page, HttpResponse response, CancellationToken cancel)
    {
        if (verification is not { Evidence.Document: { } facts } || facts.PageSizes.FirstOrDefault(size => size.Page == page) is not { } read)
            return Missing();
        if (await FindAsync(verification.Tenant, facts.Sha256, read, cancel) is not { } picture)
            return Missing();
        response.Headers.CacheControl = "private, max-age=86400, immutable";
        response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Bytes(picture, "image/png");
    }

    private async Task<ReadOnlyMemory<byte>?> FindAsync(string tenant, string sha256, PageSize page, CancellationToken cancel)
    {
        if (drawn.TryGetValue((sha256, page), out ReadOnlyMemory<byte> kept))
            return kept;
        if (await documents.FindAsync(tenant, sha256, cancel) is not { } document || await reader.Drawer.DrawAsync(document, page, cancel) is not { } picture)
            return null;
        drawn.Set((sha256, page), picture, new MemoryCacheEntryOptions { Size = picture.Length, SlidingExpiration = Kept });
        return picture;
    }

    private static IResult Missing() => Problem.NotFound("There is no such page.").AsAnswer();
}
