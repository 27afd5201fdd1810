using System.Text.Json;
using CertVerify.Core.Reports;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Web;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Problems;

/// <summary>Writes problems as application/problem+json.</summary>
internal static class ProblemAnswer
{
    internal static IResult AsAnswer(this ProblemDetails problem) => new Answer(problem);

    internal static Task WriteAsync(this ProblemDetails problem, HttpContext context)
    {
        if (ErrorPages.AreWanted(context))
            return ErrorPages.WriteAsync(context, problem);
        problem.Extensions["traceId"] = Trace.Of(context);
        context.Response.StatusCode = problem.Status!.Value;
        context.Response.ContentType = "application/problem+json";
        if (problem.Status is 429 or 503 && context.Response.Headers.RetryAfter.Count == 0)
            context.Response.Headers.RetryAfter = "5";
        return JsonSerializer.SerializeAsync(context.Response.Body, problem, CoreJson.Options, context.RequestAborted);
    }

    private sealed class Answer(ProblemDetails problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => problem.WriteAsync(httpContext);
    }
}
