namespace CertVerify.Functions.Hosting;

/// <summary>Every answer is taken for what it says it is, and kept by nobody unless it says that it may be.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Complete, context.Response.Headers);
        return next(context);
    }

    private static Task Complete(object answer)
    {
        var headers = (IHeaderDictionary)answer;
        headers.XContentTypeOptions = "nosniff";
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
