using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace CertVerify.Adapters.Webhooks;

/// <summary>
/// The wire to receivers that strangers named: each connection goes to an address that was looked up for it and found public, follows no redirect, uses no proxy
/// and reads no answer beyond its status.
/// </summary>
public sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient http;
    private readonly TimeProvider clock;

    public WebhookSender(WebhookOptions options, TimeProvider clock)
    {
        this.clock = clock;
        http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = (connection, cancel) => ConnectAsync(connection.DnsEndPoint, options, cancel),
        })
        {
            Timeout = Patience,
        };
        http.DefaultRequestHeaders.UserAgent.Add(new("CertVerify", "1"));
    }

    /// <summary>Tries once; whatever goes wrong is in the answer, never an exception.</summary>
    public async Task<Attempt> TryAsync(Webhook webhook, string messageId, byte[] body, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        var (at, began) = (clock.GetUtcNow(), System.Diagnostics.Stopwatch.GetTimestamp());
        Attempt Ended(int? status, string? because) => new(at, (int)System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalMilliseconds, status, because);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
            request.Headers.Add("webhook-id", messageId);
            request.Headers.Add("webhook-timestamp", at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("webhook-signature", WebhookSignature.Of(messageId, at, body, webhook.Secrets));
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            return Ended((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : "status");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Ended(null, "timeout");
        }
        catch (HttpRequestException failure)
        {
            return Ended(null, failure.InnerException is AddressNotAllowedException ? "addressNotAllowed" : "unreachable");
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>The very address that was found public is connected to, so that a name cannot lead elsewhere between the look and the call.</summary>
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint receiver, WebhookOptions options, CancellationToken cancel)
    {
        var addresses = await Dns.GetHostAddressesAsync(receiver.Host, cancel).ConfigureAwait(false);
        if (addresses.Length == 0 || !addresses.All(address => WebhookUrl.IsAllowed(address, options)))
            throw new AddressNotAllowedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, receiver.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class AddressNotAllowedException() : IOException("The name leads to an address that is not public.");
}
