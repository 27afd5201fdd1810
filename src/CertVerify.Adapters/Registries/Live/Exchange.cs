using System.Net;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>One answer over the wire, read whole within its bounds.</summary>
/// <param name="Body">Null when it was larger than allowed.</param>
/// <param name="RetryAfter">As the answer asks for; null when it does not.</param>
internal sealed record Exchange(HttpStatusCode Status, byte[]? Body, TimeSpan? RetryAfter)
{
    internal bool IsWorthRepeating => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500;

    /// <summary>Reads no more than is allowed, however slowly it comes; the caller's token ends a trickle.</summary>
    internal static async Task<Exchange> ReadAsync(HttpResponseMessage response, int mostBytes, DateTimeOffset now, CancellationToken cancel)
    {
        var retryAfter = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => (TimeSpan?)null,
        };
        if (response.Content.Headers.ContentLength > mostBytes)
            return new(response.StatusCode, null, retryAfter);

        var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var body = new MemoryStream();
            var buffer = new byte[16 * 1024];
            while (await stream.ReadAsync(buffer, cancel).ConfigureAwait(false) is > 0 and var read)
            {
                body.Write(buffer, 0, read);
                if (body.Length > mostBytes)
                    return new(response.StatusCode, null, retryAfter);
            }

            return new(response.StatusCode, body.ToArray(), retryAfter);
        }
    }
}
