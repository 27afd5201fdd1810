using System.Net;
using System.Net.Sockets;

namespace CertVerify.Adapters.Webhooks;

/// <summary>Which addresses of the internet a stranger may have us call: none that leads into our own network, our own machine or our cloud's services.</summary>
internal static class PublicAddress
{
    /// <summary>Everything that the registries of special-purpose addresses (RFC 6890 and its successors) do not give to the public internet.</summary>
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>The metadata and wire service of Azure, which stands on a public address.</summary>
    private static readonly IPAddress AzureWireServer = IPAddress.Parse("168.63.129.16");

    /// <summary>Of IPv6 only what is handed out to the public, less what carries or translates IPv4 and the examples.</summary>
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] NotGlobal = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    internal static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily switch
        {
            AddressFamily.InterNetwork => !plain.Equals(AzureWireServer) && !Special.Any(network => network.Contains(plain)),
            AddressFamily.InterNetworkV6 => Global.Contains(plain) && !NotGlobal.Any(network => network.Contains(plain)),
            _ => false,
        };
    }
}
