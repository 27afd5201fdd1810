using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CertVerify.Adapters.Webhooks;

/// <summary>Signs as Standard Webhooks says: HMAC-SHA256 over id, time and body; one signature for each secret that still counts.</summary>
public static class WebhookSignature
{
    private const string Prefix = "whsec_";
    private const int KeyBytes = 32;

    /// <summary>A new secret that nobody can guess.</summary>
    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The value of the header webhook-signature.</summary>
    /// <param name="id">Of the message; the same for each try.</param>
    /// <param name="time">Of this try.</param>
    public static string Of(string id, DateTimeOffset time, ReadOnlySpan<byte> body, IReadOnlyList<WebhookSecret> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{time.ToUnixTimeSeconds()}.")), .. body];
        return string.Join(' ', secrets.Where(secret => !(secret.Until < time)).Select(secret => "v1," + Convert.ToBase64String(HMACSHA256.HashData(Key(secret), signed))));
    }

    private static byte[] Key(WebhookSecret secret) => Convert.FromBase64String(secret.Value[Prefix.Length..]);
}
