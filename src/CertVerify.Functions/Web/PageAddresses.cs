namespace CertVerify.Functions.Web;

/// <summary>Below the Azure host every address begins with "/api"; the pages are told so by their path base and need not know.</summary>
internal sealed class PageAddresses(RequestDelegate next)
{
    private static readonly PathString Host = "/api";
    private static readonly string[] Pages = ["check", "v", "lists", "web", "certificates", "reference"];

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Host, out var rest) && rest.Value?.Split('/') is [_, var first, ..] && Pages.Contains(first))
            (context.Request.PathBase, context.Request.Path) = (context.Request.PathBase + Host, rest);
        return next(context);
    }
}
