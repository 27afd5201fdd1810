using System.Net;
using System.Net.Sockets;

namespace CertVerify.Adapters.Tests;

/// <summary>Ports of loopback.</summary>
internal static class Ports
{
    /// <summary>One on which nothing listens.</summary>
    internal static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
