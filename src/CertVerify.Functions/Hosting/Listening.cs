using System.Net;
using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Registries;
using CertVerify.Functions.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CertVerify.Functions.Hosting;

/// <summary>Listens on loopback only: what comes from outside has passed by the host, or by a proxy with TLS.</summary>
internal static class Listening
{
    /// <summary>Room for the fields and boundaries around a file.</summary>
    internal const long Around = 256 << 10;

    /// <summary>Bytes in a second, once it has begun: the largest certificate arrives within nine minutes, and a photograph over a poor line as well.</summary>
    private const double SlowestUpload = 50 << 10;

    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(10);

    internal static void OnLoopback(KestrelServerOptions kestrel, ServiceOptions service, DocumentOptions documents, RegistryOptions registries)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = Math.Max(documents.MaxBytes, (long)registries.ImportMegabytes << 20) + Around;
        kestrel.Limits.MinRequestBodyDataRate = new(SlowestUpload, Beginning);
        kestrel.Listen(IPAddress.Loopback, AzureHost.Port ?? service.Port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
    }
}
