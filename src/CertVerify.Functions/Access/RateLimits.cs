using System.Globalization;
using CertVerify.Functions.Problems;

namespace CertVerify.Functions.Access;

/// <summary>Counts a caller's requests and verifications, tells how many are left, and refuses those on top.</summary>
internal sealed class RateLimits(RequestDelegate next, MinuteRates minutes, DayQuotas days)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Caller.Of(context) is { } caller && minutes.Of(caller, context) is { } rate && !await MayGoOnAsync(context, caller, rate))
            return;
        await next(context);
    }

    private async Task<bool> MayGoOnAsync(HttpContext context, Caller caller, CountedRate rate)
    {
        var isInTime = minutes.Take(rate);
        var taken = isInTime && context.GetEndpoint()?.Metadata.GetMetadata<CountsAsVerification>() is not null
            ? await days.TakeAsync(caller, 1, context.RequestAborted)
            : new(true, null);
        RateHeaders.Write(
            context.Response,
            new(MinuteRates.Policy, rate.PerMinute, MinuteRates.Window, isInTime ? minutes.Left(rate) : 0, MinuteRates.MoreAfter(rate)),
            new(DayQuotas.Policy, days.Of(caller)!.Value, DayQuotas.Window, taken.Granted ? taken.Left : 0, days.MoreAfter()));
        if (isInTime && taken.Granted)
            return true;
        var (problem, after) = isInTime
            ? (Problem.QuotaExceeded(DayQuotas.Policy), days.MoreAfter())
            : (Problem.RateExceeded(MinuteRates.Policy), MinuteRates.MoreAfter(rate));
        context.Response.Headers.RetryAfter = after.ToString(CultureInfo.InvariantCulture);
        await problem.WriteAsync(context);
        return false;
    }
}
