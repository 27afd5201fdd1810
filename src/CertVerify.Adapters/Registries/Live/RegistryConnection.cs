using System.Collections.Concurrent;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>The wire to one live register: bounded, patient, and never a throw. No redirect is followed and nothing is unpacked.</summary>
internal sealed class RegistryConnection : IDisposable
{
    private readonly HttpClient http;
    private readonly ConnectionLimits limits;
    private readonly TimeProvider clock;
    private readonly CircuitBreakerStateProvider circuit = new();
    private readonly ResiliencePipeline<Exchange> pipeline;
    private readonly ConcurrentDictionary<string, Hold> holds = [];

    internal RegistryConnection(ConnectionLimits limits, TimeProvider clock)
    {
        (this.limits, this.clock) = (limits, clock);
        pipeline = ConnectionPipeline.Build(limits, circuit, TimeProvider.System);
        http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = limits.Try,
            MaxConnectionsPerServer = limits.AtOnce,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>What is wrong at present, for the person who runs the service; null when nothing is known to be.</summary>
    internal string? Trouble => (circuit.CircuitState, holds.Values.Where(IsNow).MaxBy(hold => hold.Until)) switch
    {
        (_, { Reason: "keyRefused" }) => "It refuses our key.",
        (_, { Reason: "insufficientCredit" }) => "The credit there is used up.",
        (_, { } other) => $"It takes no questions until {other.Until.UtcDateTime:HH:mm} UTC ({other.Reason}).",
        (CircuitState.Open or CircuitState.Isolated, _) => "It has failed several times and is left alone for a while.",
        (CircuitState.HalfOpen, _) => "It has failed several times and is being tried again.",
        _ => null,
    };

    /// <param name="key">By which it is asked: when one is refused or used up, the others still count.</param>
    /// <param name="request">Makes the request anew for each try.</param>
    /// <param name="cancel">Ends the asking.</param>
    internal async Task<Reply> AskAsync(string key, Func<HttpRequestMessage> request, CancellationToken cancel)
    {
        if (holds.TryGetValue(key, out var held) && IsNow(held))
            return new Reply.Failed(held.Reason, held.Until - clock.GetUtcNow());
        var reply = await SendAsync(request, cancel).ConfigureAwait(false);
        if (reply is Reply.Failed { Reason: "keyRefused" or "insufficientCredit" or "rateLimited" } refusal)
            holds[key] = new(refusal.Reason, clock.GetUtcNow() + Bounded(refusal.RetryAfter ?? limits.AfterRefusal));
        return reply is Reply.Failed { RetryAfter: null } failed ? failed with { RetryAfter = limits.AfterRefusal } : reply;
    }

    public void Dispose() => http.Dispose();

    private static TimeSpan Bounded(TimeSpan wait) => wait > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : wait;

    private bool IsNow(Hold hold) => hold.Until > clock.GetUtcNow();

    private async Task<Reply> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancel)
    {
        try
        {
            return Reply.To(await pipeline.ExecuteAsync(async token => await TryAsync(request, token).ConfigureAwait(false), cancel).ConfigureAwait(false));
        }
        catch (BrokenCircuitException open)
        {
            return new Reply.Failed("circuitOpen", open.RetryAfter);
        }
        catch (RateLimiterRejectedException full)
        {
            return new Reply.Failed("busy", full.RetryAfter ?? TimeSpan.FromMinutes(1));
        }
        catch (TimeoutRejectedException)
        {
            return new Reply.Failed("timeout");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new Reply.Failed("unreachable");
        }
    }

    private async Task<Exchange> TryAsync(Func<HttpRequestMessage> request, CancellationToken cancel)
    {
        using var message = request();
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
        return await Exchange.ReadAsync(response, limits.MostBytes, clock.GetUtcNow(), cancel).ConfigureAwait(false);
    }

    /// <summary>Until when nothing is asked by one key, because the register said so or only a person can mend it.</summary>
    private sealed record Hold(string Reason, DateTimeOffset Until);
}
