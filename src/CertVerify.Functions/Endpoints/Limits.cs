using System.Threading.RateLimiting;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace CertVerify.Functions.Endpoints;

/// <summary>How much is worked on at once; who comes on top is told to come later instead of waiting for ever.</summary>
internal static class Limits
{
    internal const string Work = "work";

    internal static void AddLimits(this IServiceCollection services, ServiceOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.AddPolicy(Work, _ => RateLimitPartition.GetConcurrencyLimiter("all", _ => new()
        {
            PermitLimit = options.MaxConcurrent,
            QueueLimit = options.MaxConcurrent,
        }));
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Worker(context) is { } whose
            ? RateLimitPartition.GetConcurrencyLimiter(whose, _ => OfOneCaller(options.MaxConcurrent))
            : RateLimitPartition.GetNoLimiter(""));
        limiter.OnRejected = async (context, _) => await Problem.TooMany().WriteAsync(context.HttpContext);
    });

    /// <summary>Three quarters, so that whoever is slow to send what is to be worked on leaves some for the others.</summary>
    private static ConcurrencyLimiterOptions OfOneCaller(int all)
    {
        var most = all - all / 4;
        return new() { PermitLimit = most, QueueLimit = 2 * all - most };
    }

    /// <summary>Who wants something worked on; null for what is no work, and for a caller on this machine, who is not counted.</summary>
    private static string? Worker(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Work && Caller.Of(context) is { } caller
            ? context.RequestServices.GetRequiredService<MinuteRates>().Of(caller, context)?.Whose
            : null;
}
