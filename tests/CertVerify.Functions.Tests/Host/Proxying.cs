using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace CertVerify.Functions.Tests.Host;

/// <summary>The newer way to pass a request on: streamed as it is (CUSTOM-HANDLER, section 6, right column).</summary>
internal sealed class Proxying(HttpClient client)
{
    internal async Task PassOnAsync(HttpContext context, Uri handler)
    {
        var request = context.Request;
        var path = request.GetEncodedPathAndQuery().Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase);
        using var passed = new HttpRequestMessage(new(request.Method), new Uri(handler, path));
        if (request.ContentLength is > 0 || request.Headers.TransferEncoding.Count > 0)
            passed.Content = new StreamContent(request.Body);
        foreach (var (name, values) in request.Headers.Where(header => header.Key is not "Host"))
        {
            if (!passed.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                passed.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        passed.Headers.Remove("X-Forwarded-For");
        passed.Headers.Remove("X-Forwarded-Proto");
        passed.Headers.TryAddWithoutValidation("X-Forwarded-For", "127.0.0.1");
        passed.Headers.TryAddWithoutValidation("X-Forwarded-Proto", request.Scheme);
        passed.Headers.TryAddWithoutValidation("X-Forwarded-Host", request.Host.Value);
        passed.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());

        using var answer = await client.SendAsync(passed, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        Answers.CopyHeaders(answer, context.Response);
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}

/// <summary>What both ways do with an answer.</summary>
internal static class Answers
{
    internal static void CopyHeaders(HttpResponseMessage answer, HttpResponse response)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Transfer-Encoding"))
            response.Headers[name] = values.ToArray();
    }
}
