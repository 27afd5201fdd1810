using System.Diagnostics;
using CertVerify.Adapters.Storage;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Problems;

/// <summary>Nothing leaves the service as a bare status or with its internals: every refusal and every bug is a problem in words.</summary>
internal sealed class CatchAll(RequestDelegate next, ILogger<CatchAll> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response is { ContentType: null, ContentLength: null } && Bare(context) is { } problem)
                await problem.WriteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone; nobody waits for an answer.
        }
#pragma warning disable CA1031 // This is the one place.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            var problem = Described(failure);
            if (context.Response.HasStarted)
            {
                // The caller must not take for whole what is not.
                context.Abort();
                return;
            }

            context.Response.Clear();
            await problem.WriteAsync(context);
        }
    }

    /// <summary>Refused by routing before any endpoint was asked.</summary>
    private static ProblemDetails? Bare(HttpContext context) => context.Response.StatusCode switch
    {
        404 => Problem.NotFound("There is nothing at this address."),
        405 => Problem.MethodNotAllowed(),
        >= 400 and < 500 => Problem.BadRequest("The request cannot be understood."),
        _ => null,
    };

    private ProblemDetails Described(Exception failure)
    {
        switch (failure)
        {
            case BadHttpRequestException { StatusCode: 413 }:
                return Problem.TooLarge("The body is larger than this address accepts.");
            case BadHttpRequestException or IOException { InnerException: OverflowException }: // The latter is Kestrel's word for a chunk whose size is none.
                return Problem.BadRequest("The body ended early or is not framed as its headers say.");
            case var _ when StoreFailure.Is(failure):
                log.LogError("The store failed: {Reason}", StoreFailure.Reason(failure));
                return Problem.StoreUnavailable();
            default:
                log.LogError("A bug: {Type} {Where}", failure.GetType().Name, Where(failure));
                return Problem.Internal();
        }
    }

    /// <summary>Where it happened, without the message, which may quote the document.</summary>
    private static string Where(Exception failure) => string.Join(" < ", new StackTrace(failure, fNeedFileInfo: false).GetFrames()
        .Select(frame => frame.GetMethod())
        .Select(method => $"{method?.DeclaringType?.Name}.{method?.Name}")
        .Take(12));
}
