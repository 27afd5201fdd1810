using System.Text.Encodings.Web;
using System.Text.Unicode;
using CertVerify.Adapters.Printing;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Web.Asking;
using CertVerify.Functions.Web.Result;

namespace CertVerify.Functions.Web;

/// <summary>The pages for people, and what they are made of.</summary>
internal static class WebPages
{
    internal static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<Pictures>();
        services.AddSingleton<PdfPrinter>();
    }

    internal static void MapPages(this IEndpointRouteBuilder routes)
    {
        foreach (var form in new[] { "/", "/check" })
        {
            routes.MapGet(form, FormEndpoint.Get);
            routes.MapPost(form, FormEndpoint.PostAsync).RequireRateLimiting(Limits.Work);
        }

        routes.MapGet("/v/{id}", ResultEndpoint.GetAsync);
        routes.MapGet("/v/{id}.pdf", ResultEndpoint.PrintAsync).RequireRateLimiting(Limits.Work);
        routes.MapPost("/v/{id}/corrections", ResultEndpoint.CorrectAsync).RequireRateLimiting(Limits.Work);
        routes.MapGet("/v/{id}/pages/{page}.png", PictureAsync).RequireRateLimiting(Limits.Work);
        routes.MapGet("/web/{name}", Assets.Get);
    }

    internal static Task<IResult> PictureAsync(string id, int page, HttpResponse response, Pictures pictures, CancellationToken cancel) =>
        pictures.GetAsync(id, page, response, cancel);
}
