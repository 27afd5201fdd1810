using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Web;

/// <summary>A form of one of our pages that sends no file: a few fields, none of them long.</summary>
internal static class SmallForm
{
    private const string Type = "application/x-www-form-urlencoded";
    private const int LongestName = 100;

    internal static bool IsOne(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(Type, StringComparison.OrdinalIgnoreCase);

    internal static ProblemDetails Unsupported() => Problem.UnsupportedMediaType(Type);

    internal static async Task<(IFormCollection? Form, ProblemDetails? Problem)> ReadAsync(HttpRequest request, int mostFields, int longest, CancellationToken cancel)
    {
        if (!IsOne(request))
            return (null, Unsupported());
        try
        {
            return (await request.ReadFormAsync(new() { ValueCountLimit = mostFields, ValueLengthLimit = longest, KeyLengthLimit = LongestName }, cancel), null);
        }
        catch (InvalidDataException)
        {
            return (null, Problem.MalformedForm("The form has more fields than ours, or longer ones."));
        }
    }
}
