using System.Net;
using System.Net.Sockets;
using CertVerify.Adapters.Webhooks;

namespace CertVerify.Adapters.Tests.Webhooks;

public sealed class WebhookSenderTests : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly WebhookSender sender = new(new(), TimeProvider.System);

    public WebhookSenderTests() => listener.Start();

    public void Dispose()
    {
        sender.Dispose();
        listener.Dispose();
    }

    /// <summary>As a webhook that was taken in when its name led elsewhere.</summary>
    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::ffff:127.0.0.1]")]
    public async Task A_name_that_leads_to_this_machine_is_not_connected_to(string host)
    {
        var attempt = await sender.TryAsync(Webhook($"https://{host}:{((IPEndPoint)listener.LocalEndpoint).Port}/"), "id", [], CancellationToken.None);

        Assert.Equal("addressNotAllowed", attempt.Because);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_name_that_leads_nowhere_is_unreachable() =>
        Assert.Equal("unreachable", (await sender.TryAsync(Webhook("https://receiver.invalid/"), "id", [], CancellationToken.None)).Because);

    [Fact]
    public void A_signature_is_the_one_that_the_specification_gives()
    {
        // The example of the Standard Webhooks reference libraries.
        var secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", null);

        var signature = WebhookSignature.Of("msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}"u8, [secret]);

        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", signature);
    }

    private static Webhook Webhook(string url) => new()
    {
        Id = "one", Tenant = "local", Url = new(url), CreatedAt = DateTimeOffset.UnixEpoch, Secrets = [new(WebhookSignature.NewSecret(), null)], Through = 0,
    };
}
