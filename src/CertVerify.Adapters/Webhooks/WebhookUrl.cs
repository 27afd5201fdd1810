using System.Net;

namespace CertVerify.Adapters.Webhooks;

/// <summary>Whether an address can be a webhook at all; where its name leads is looked at anew for each connection.</summary>
public static class WebhookUrl
{
    private const int Longest = 1000;

    /// <summary>Null when it can be one, else why not, a sentence.</summary>
    public static string? Fault(string text, WebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        if (text.Length > Longest || !Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0)
            return $"It must be an absolute URL of at most {Longest} characters.";
        if (url.Scheme != Uri.UriSchemeHttps && !(options.WebhooksToLoopback && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            return "It must begin with https://.";
        if (url.UserInfo.Length > 0)
            return "It must not carry a user name or a password.";
        if (url.Fragment.Length > 0)
            return "It must not have a fragment.";
        return IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && !IsAllowed(address, options) ? "It must be an address of the public internet." : null;
    }

    internal static bool IsAllowed(IPAddress address, WebhookOptions options) =>
        PublicAddress.Is(address) || options.WebhooksToLoopback && IPAddress.IsLoopback(address);
}
