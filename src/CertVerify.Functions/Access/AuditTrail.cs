using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Functions.Hosting;

namespace CertVerify.Functions.Access;

/// <summary>
/// Writes down who asked what and how it ended, before the answer is complete. Left out are what is open to all, who showed no key that is known, and requests on top of
/// what a caller may ask: anybody could fill the log with them.
/// </summary>
internal sealed class AuditTrail(RequestDelegate next, IAuditStore log, AccessOptions options, CallerAddress addresses, TimeProvider clock, ILogger<AuditTrail> problems)
{
    /// <summary>Ids are shorter; a caller may write anything in their place.</summary>
    private const int LongestId = 100;

    public async Task InvokeAsync(HttpContext context)
    {
        var at = clock.GetUtcNow();
        await next(context);
        if (EntryOf(context, at) is not { } entry)
            return;
        try
        {
            await log.AppendAsync(entry, CancellationToken.None);
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            problems.LogError(
                "The audit log could not be written ({Reason}): {Tenant} {Key} {Method} {Route} {Status}, trace {Trace}",
                StoreFailure.Reason(failure), entry.Tenant, entry.KeyId, entry.Method, entry.Route, entry.Status, Trace.Of(context));
        }
    }

    private AuditEntry? EntryOf(HttpContext context, DateTimeOffset at) =>
        Caller.Of(context) is { } caller && context.GetEndpoint() is RouteEndpoint endpoint && context.Response.StatusCode is not StatusCodes.Status429TooManyRequests
            ? new()
            {
                At = at,
                Tenant = caller.Tenant,
                KeyId = caller.Key?.Id,
                Method = context.Request.Method,
                Route = endpoint.RoutePattern.RawText!,
                About = AboutOf(context, endpoint),
                Status = context.RequestAborted.IsCancellationRequested ? StatusCodes.Status499ClientClosedRequest : context.Response.StatusCode,
                Address = options.AuditAddresses ? addresses.Of(context) : null,
            }
            : null;

    /// <summary>What the address names, or what was made.</summary>
    private static string? AboutOf(HttpContext context, RouteEndpoint endpoint)
    {
        var named = string.Join('/', endpoint.RoutePattern.Parameters.Select(parameter => context.Request.RouteValues[parameter.Name]));
        var text = named.Length > 0 ? named : context.Response.Headers.Location.FirstOrDefault()?.Split('/')[^1];
        return text?[..Math.Min(text.Length, LongestId)];
    }
}
