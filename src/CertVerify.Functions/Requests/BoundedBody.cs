using Microsoft.AspNetCore.Http.Features;

namespace CertVerify.Functions.Requests;

/// <summary>Reads bodies that may be larger than promised.</summary>
internal static class BoundedBody
{
    /// <summary>Has the server refuse what is longer, also when it was not announced.</summary>
    internal static void AcceptAtMost(this HttpRequest request, long most)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = most;
    }

    /// <summary>All bytes; null when there are more than <paramref name="most"/>, without having read much more than that.</summary>
    internal static async Task<byte[]?> ReadAtMostAsync(this Stream body, long most, long? announced, CancellationToken cancel)
    {
        if (announced > most)
            return null;
        using var kept = new MemoryStream((int)(announced ?? 0));
        var buffer = new byte[64 << 10];
        while (await body.ReadAsync(buffer, cancel) is > 0 and var count)
        {
            if (kept.Length + count > most)
                return null;
            kept.Write(buffer, 0, count);
        }

        return kept.ToArray();
    }
}
