using System.Threading.RateLimiting;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Settings;

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
        limiter.OnRejected = async (context, _) => await Problem.TooMany().WriteAsync(context.HttpContext);
    });
}
