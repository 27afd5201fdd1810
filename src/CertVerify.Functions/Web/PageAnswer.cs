using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CertVerify.Functions.Web;

/// <summary>A page: nothing in it comes from elsewhere, nobody may frame it, no index may list it, no cache may share it.</summary>
internal sealed class PageAnswer : IResult
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly Type page;
    private readonly Dictionary<string, object?> parameters;
    private readonly int status;

    private PageAnswer(Type page, Dictionary<string, object?> parameters, int status)
    {
        this.page = page;
        this.parameters = parameters;
        this.status = status;
    }

    /// <param name="parameters">The page's own; its frame is added.</param>
    /// <param name="status">Of the answer.</param>
    internal static PageAnswer Of<TPage>(Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new(typeof(TPage), parameters, status);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var html = await RenderAsync(httpContext, PageFrame.Of(httpContext.Request));
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = html.Length;
        Guard(response.Headers);
        await response.Body.WriteAsync(html, httpContext.RequestAborted);
    }

    /// <summary>The page as it is printed, whole in itself.</summary>
    internal Task<byte[]> PrintedAsync(HttpContext context) => RenderAsync(context, PageFrame.Of(context.Request) with { IsPrinted = true });

    private async Task<byte[]> RenderAsync(HttpContext context, PageFrame frame)
    {
        var (services, all) = (context.RequestServices, ParameterView.FromDictionary(new Dictionary<string, object?>(parameters) { ["Page"] = frame }));
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return Encoding.UTF8.GetBytes(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(page, all)).ToHtmlString()));
    }

    private static void Guard(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), microphone=()";
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Accept, Accept-Language, Cookie";
    }
}
