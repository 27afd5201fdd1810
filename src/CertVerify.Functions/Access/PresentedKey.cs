using CertVerify.Core.Access;

namespace CertVerify.Functions.Access;

/// <summary>The key that a request carries: in X-Api-Key, or as a bearer token.</summary>
internal static class PresentedKey
{
    internal const string Header = "X-Api-Key";
    private const string Bearer = "Bearer ";

    /// <summary>Null when there is none. A bearer token that is no key of ours is meant for somebody else, such as the wall in front of the service.</summary>
    internal static string? Of(HttpRequest request)
    {
        if (request.Headers[Header].FirstOrDefault() is { Length: > 0 } key)
            return key;
        return request.Headers.Authorization.FirstOrDefault() is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            && header[Bearer.Length..].Trim() is var token && KeyText.IsMeant(token) ? token : null;
    }
}
