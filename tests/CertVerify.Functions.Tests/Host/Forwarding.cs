using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace CertVerify.Functions.Tests.Host;

/// <summary>The older way to pass a request on: rebuilt, with losses (CUSTOM-HANDLER, section 6, left column).</summary>
internal sealed class Forwarding(HttpClient client)
{
    internal async Task PassOnAsync(HttpContext context, Uri handler)
    {
        var request = context.Request;
        if (request.ContentLength is null && request.Headers.TransferEncoding.Count > 0)
        {
            context.Response.StatusCode = 500;
            return;
        }

        if (request.ContentType is not null && !MediaTypeHeaderValue.TryParse(request.ContentType, out _))
        {
            context.Response.StatusCode = 500;
            return;
        }

        using var rebuilt = new HttpRequestMessage(new(request.Method), new Uri(handler, Path(request) + Query(request)));
        if (request.ContentLength is > 0)
        {
            using var whole = new MemoryStream();
            await request.Body.CopyToAsync(whole);
            rebuilt.Content = new ByteArrayContent(whole.ToArray());
            rebuilt.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        foreach (var (name, values) in request.Headers.Where(header => !header.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)))
            rebuilt.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        rebuilt.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        rebuilt.Headers.TryAddWithoutValidation("User-Agent", "Azure-Functions-Host/4.x");

        using var answer = await client.SendAsync(rebuilt);
        var body = await answer.Content.ReadAsByteArrayAsync();
        Answers.CopyHeaders(answer, context.Response);
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }

    /// <summary>Cut at an escaped question mark or hash; %25 decoded once.</summary>
    private static string Path(HttpRequest request)
    {
        var path = request.GetEncodedPathAndQuery().Split('?')[0];
        var cut = new[] { "%3F", "%23" }.Select(sign => path.IndexOf(sign, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(path.Length).Min();
        return path[..cut].Replace("%25", "%", StringComparison.Ordinal);
    }

    /// <summary>Repeated names become one with commas.</summary>
    private static string Query(HttpRequest request) =>
        request.Query.Count == 0 ? "" : "?" + string.Join('&', request.Query.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value.ToString())}"));
}
