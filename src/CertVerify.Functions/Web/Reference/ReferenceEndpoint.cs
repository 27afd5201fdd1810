using CertVerify.Functions.Access;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Web.Components;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web.Reference;

/// <summary>The description of the API as a page to read.</summary>
internal static class ReferenceEndpoint
{
    private static readonly Lazy<ApiReference> Read = new(() => ApiReference.Of(OpenApi.Read()));

    internal static void MapReference(this IEndpointRouteBuilder routes) => routes.MapGet("/reference", Get).OpenToAll();

    private static PageAnswer Get(HttpContext context)
    {
        context.RememberLanguage();
        return PageAnswer.Of<ReferencePage>(new() { ["Reference"] = Read.Value });
    }
}
