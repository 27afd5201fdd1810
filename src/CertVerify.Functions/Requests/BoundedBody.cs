namespace CertVerify.Functions.Requests;

/// <summary>Reads bodies that may be larger than promised.</summary>
internal static class BoundedBody
{
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
