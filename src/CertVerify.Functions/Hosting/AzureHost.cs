using System.Globalization;

namespace CertVerify.Functions.Hosting;

/// <summary>What the Azure Functions host tells its custom handler when it starts it.</summary>
internal static class AzureHost
{
    private const string PortVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>The port the host calls on loopback; null when the service runs by itself.</summary>
    internal static int? Port =>
        int.TryParse(Environment.GetEnvironmentVariable(PortVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;

    internal static bool IsParent => Port is not null;

    /// <summary>To the host, 0 means "do not start me again" and 200 "please do".</summary>
    internal static int ExitCode => IsParent ? 200 : 0;
}
