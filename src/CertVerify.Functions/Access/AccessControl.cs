using CertVerify.Core.Access;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Access;

/// <summary>Finds out who asks and whether they may, before anything of the request's body is read.</summary>
internal sealed class AccessControl(RequestDelegate next, Keyring keyring, Anonymity anonymity, MinuteRates rates)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // What routing itself answers (404, 405) is nobody's.
        if (context.GetEndpoint() is RouteEndpoint endpoint)
        {
            var rule = endpoint.Metadata.GetMetadata<AccessRule>() ?? throw new InvalidOperationException("The route does not say who may use it.");
            if (rule.Scope is { } scope && await RefusalAsync(context, rule, scope) is { } refusal)
            {
                await refusal.WriteAsync(context);
                return;
            }
        }

        await next(context);
    }

    /// <summary>Null when the caller may go on.</summary>
    private async Task<ProblemDetails?> RefusalAsync(HttpContext context, AccessRule rule, Scope scope)
    {
        var (caller, state) = await CallerAsync(context, rule);
        context.Features.Set(caller);
        switch (state)
        {
            case KeyState.Good when caller?.Scopes.Contains(scope) == true:
                return null;
            case KeyState.Good when caller?.Key is null:
                Challenge(context, "");
                return Problem.KeyRequired();
            case not KeyState.Good when !rates.Take(rates.OfAddress(context)):
                return Problem.RateExceeded(MinuteRates.Policy);
            case KeyState.Good:
                return ScopeMissing(context, scope);
            default:
                Challenge(context, ", error=\"invalid_token\"");
                return Problem.KeyRefused(state);
        }
    }

    /// <summary>A key that is shown counts; whoever shows a wrong one is not taken for an anonymous caller.</summary>
    private async Task<(Caller? Caller, KeyState State)> CallerAsync(HttpContext context, AccessRule rule)
    {
        if (PresentedKey.Of(context.Request) is not { } presented)
            return (anonymity.Admit(context, rule), KeyState.Good);
        var (state, key) = await keyring.JudgeAsync(presented, context.RequestAborted);
        return (key is null ? null : Caller.Of(key), state);
    }

    internal static ProblemDetails ScopeMissing(HttpContext context, Scope scope)
    {
        Challenge(context, $", error=\"insufficient_scope\", scope=\"{Words.Of(scope)}\"");
        return Problem.ScopeMissing(scope);
    }

    /// <summary>RFC 6750, section 3.</summary>
    private static void Challenge(HttpContext context, string why) => context.Response.Headers.WWWAuthenticate = $"Bearer realm=\"certverify\"{why}";
}
