using System.Net;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Web;

namespace CertVerify.Functions.Access;

/// <summary>Tells a person or program on this machine from one whose request something on this machine has passed on.</summary>
internal static class Locality
{
    private static readonly string[] LeftByProxies = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"];

    /// <summary>
    /// From loopback to loopback, with nothing in between: below the Azure host every connection is from loopback and no request is. A name of loopback in the
    /// Host header, because a foreign site can have its own name resolved to this machine and let a browser here call it; and for what changes something no
    /// foreign page behind it, because a browser sends a form to wherever a page says. Pages look to that themselves.
    /// </summary>
    internal static bool IsOwn(HttpContext context, AccessRule rule) =>
        !AzureHost.IsParent
        && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !LeftByProxies.Any(context.Request.Headers.ContainsKey)
        && IsLoopback(context.Request.Host.Host)
        && (rule.IsForPeople || IsSafe(context.Request.Method) || SameOrigin.Sent(context.Request));

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address);

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
