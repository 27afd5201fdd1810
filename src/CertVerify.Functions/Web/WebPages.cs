using System.Text.Encodings.Web;
using System.Text.Unicode;
using CertVerify.Adapters.Printing;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Web.Asking;
using CertVerify.Functions.Web.Lists;
using CertVerify.Functions.Web.Reference;
using CertVerify.Functions.Web.Result;
using CertVerify.Functions.Web.Watched;

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
            routes.MapGet(form, FormEndpoint.Get).ForPeople(Scope.Verify);
            routes.MapPost(form, FormEndpoint.PostAsync).ForPeople(Scope.Verify).CountAsVerification().RequireRateLimiting(Limits.Work);
        }

        routes.MapGet("/lists", ListEndpoint.Get).ForPeople(Scope.Verify);
        routes.MapPost("/lists", ListEndpoint.PostAsync).ForPeople(Scope.Verify).RequireRateLimiting(Limits.Work);
        routes.MapGet("/lists/{id}", ListEndpoint.FindAsync).ForPeople(Scope.Read);
        routes.MapPost("/lists/{id}/cancel", ListEndpoint.CancelAsync).ForPeople(Scope.Verify);
        routes.MapGet("/lists/{id}/results.{format}", ListEndpoint.ResultsAsync).ForPeople(Scope.Read);
        routes.MapGet("/v/{id}", ResultEndpoint.GetAsync).ForPeople(Scope.Read);
        routes.MapGet("/v/{id}.pdf", ResultEndpoint.PrintAsync).ForPeople(Scope.Read).RequireRateLimiting(Limits.Work);
        routes.MapPost("/v/{id}/corrections", ResultEndpoint.CorrectAsync).ForPeople(Scope.Verify).CountAsVerification().RequireRateLimiting(Limits.Work);
        routes.MapGet("/v/{id}/receipt", ReceiptAsync).ForPeople(Scope.Read);
        routes.MapGet("/v/{id}/pages/{page}.png", PictureAsync).ForPeople(Scope.Read).RequireRateLimiting(Limits.Work);
        routes.MapWatched();
        routes.MapReference();
        routes.MapGet("/web/{name}", Assets.Get).OpenToAll();
    }

    private static async Task<IResult> ReceiptAsync(string id, HttpContext context, IVerificationStore verifications, IReceiptStore receipts, CancellationToken cancel) =>
        await Receipts.OfAsync(await ByAddress.FindAsync(context, id, verifications, cancel), receipts, cancel);

    private static async Task<IResult> PictureAsync(string id, int page, HttpContext context, IVerificationStore verifications, Pictures pictures, CancellationToken cancel) =>
        await pictures.GetAsync(await ByAddress.FindAsync(context, id, verifications, cancel), page, context.Response, cancel);
}
