using System.Net;
using System.Net.Sockets;

namespace CertVerify.Functions.Access;

/// <summary>Where a request comes from, as far as it can be believed.</summary>
internal sealed class CallerAddress(AccessOptions options)
{
    /// <summary>What one subscriber has of IPv6, in bytes.</summary>
    private const int Subscribed = 8;

    /// <summary>An address of IPv4; of IPv6 the network, in which one subscriber may change addresses as it likes.</summary>
    internal string Of(HttpContext context) => Written(context) is { } address ? Grouped(address) : "unknown";

    private IPAddress? Written(HttpContext context)
    {
        var last = options.AddressHeader is { } header ? context.Request.Headers[header].LastOrDefault()?.Split(',')[^1].Trim() : null;
        return IPAddress.TryParse(last, out var address) || IPEndPoint.TryParse(last ?? "", out var point) && (address = point.Address) is not null
            ? address
            : context.Connection.RemoteIpAddress;
    }

    private static string Grouped(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? $"{new IPAddress([.. address.GetAddressBytes().Take(Subscribed), .. new byte[Subscribed]])}/64"
            : address.ToString();
    }
}
