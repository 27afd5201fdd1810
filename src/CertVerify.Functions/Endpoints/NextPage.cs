using Microsoft.AspNetCore.Http.Extensions;

namespace CertVerify.Functions.Endpoints;

/// <summary>Names the next page of a list beside an answer that has no place for it in itself: a Link header (RFC 8288).</summary>
internal sealed class NextPage(IResult answer, string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Link = $"<{address}>; rel=\"next\"";
        return answer.ExecuteAsync(httpContext);
    }
}

/// <summary>Adds the address of the next page to an answer.</summary>
internal static class Paging
{
    /// <param name="answer">A page.</param>
    /// <param name="request">That asked for it.</param>
    /// <param name="next">The cursor of the next page; null on the last.</param>
    internal static IResult WithNext(this IResult answer, HttpRequest request, string? next)
    {
        if (next is null)
            return answer;
        var query = new QueryBuilder(request.Query.Where(field => !field.Key.Equals("after", StringComparison.OrdinalIgnoreCase)).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value!)))) { { "after", next } };
        return new NextPage(answer, request.PathBase + request.Path + query.ToQueryString());
    }
}
