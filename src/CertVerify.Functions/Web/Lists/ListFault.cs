using CertVerify.Functions.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Web.Lists;

/// <summary>Why a list was not taken.</summary>
/// <param name="Said">In the words of the page.</param>
/// <param name="Detail">The service's own English sentence, where it says more.</param>
public sealed record ListFault(string Said, string? Detail)
{
    internal static ListFault Of(ProblemDetails problem, PageTexts texts) => problem.Status switch
    {
        StatusCodes.Status413PayloadTooLarge => new(texts["list.fault.large"], problem.Detail),
        StatusCodes.Status422UnprocessableEntity => new(texts["list.fault.unusable"], problem.Detail),
        _ => new(texts["list.fault.nothing"], null),
    };
}
