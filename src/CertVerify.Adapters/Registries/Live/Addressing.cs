using System.Security.Cryptography;
using System.Text;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>Which addresses a live register may have: those of the configuration only, and only encrypted, except on this machine.</summary>
internal static class Addressing
{
    internal const string Expected = "an https address; http only for 127.0.0.1, [::1] or localhost";

    internal static bool IsAllowed(Uri address) =>
        address is { IsAbsoluteUri: true, UserInfo: "" } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>Under which the answer to a question put to this address is kept.</summary>
    internal static string KeyOf(Uri address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)));
}
