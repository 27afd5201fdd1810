using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>From the outside in: time for all tries, a limit on how many ask at once, repetition, a circuit breaker, time for one try.</summary>
internal static class ConnectionPipeline
{
    internal static ResiliencePipeline<Exchange> Build(ConnectionLimits limits, CircuitBreakerStateProvider circuit, TimeProvider clock)
    {
        var builder = new ResiliencePipelineBuilder<Exchange> { TimeProvider = clock };
        builder.AddTimeout(limits.Whole).AddConcurrencyLimiter(limits.AtOnce, limits.Waiting);
        if (limits.PerMinute is { } perMinute)
            builder.AddRateLimiter(new SlidingWindowRateLimiter(new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
        if (limits.Retries > 0)
            builder.AddRetry(Repetition(limits));
        return builder.AddCircuitBreaker(Breaker(limits, circuit)).AddTimeout(limits.Try).Build();
    }

    private static RetryStrategyOptions<Exchange> Repetition(ConnectionLimits limits) => new()
    {
        MaxRetryAttempts = limits.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = limits.RetryDelay,
        ShouldHandle = tried => ValueTask.FromResult(
            IsFault(tried.Outcome.Exception) || tried.Outcome.Result is { IsWorthRepeating: true } answer && IsSoon(answer, limits)),
        DelayGenerator = tried => ValueTask.FromResult(tried.Outcome.Result?.RetryAfter),
    };

    private static CircuitBreakerStrategyOptions<Exchange> Breaker(ConnectionLimits limits, CircuitBreakerStateProvider circuit) => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = limits.FailuresLookedAt,
        SamplingDuration = TimeSpan.FromMinutes(1),
        BreakDuration = limits.Rest,
        StateProvider = circuit,
        ShouldHandle = tried => ValueTask.FromResult(IsFault(tried.Outcome.Exception) || (int?)tried.Outcome.Result?.Status >= 500),
    };

    /// <summary>Who is asked to wait for longer than the question may take comes back later; so does who is refused without a time.</summary>
    private static bool IsSoon(Exchange answer, ConnectionLimits limits) => answer switch
    {
        { RetryAfter: { } wait } => wait < limits.Whole / 2,
        { Status: System.Net.HttpStatusCode.TooManyRequests } => false,
        _ => true,
    };

    private static bool IsFault(Exception? failure) => failure is HttpRequestException or TimeoutRejectedException or IOException;
}
