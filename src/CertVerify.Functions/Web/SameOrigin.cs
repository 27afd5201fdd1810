namespace CertVerify.Functions.Web;

/// <summary>Lets a form be sent from our own pages only: the browser itself says where a request comes from, and no script can make it lie.</summary>
internal static class SameOrigin
{
    /// <summary>Whether a browser sent it from a page of ours, or no browser sent it at all.</summary>
    internal static bool Sent(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].FirstOrDefault() is { Length: > 0 } site
            ? site is "same-origin" or "none"
            : request.Headers.Origin.FirstOrDefault() is not { Length: > 0 } origin || IsOurs(origin, request);

    private static bool IsOurs(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var sender)
        && HostString.FromUriComponent(sender.Authority) is var host
        && (host == request.Host || request.Headers["X-Forwarded-Host"].FirstOrDefault() is { } forwarded && host.Value == forwarded);
}
