using System.Net;
using System.Text;

namespace CertVerify.Functions.Tests.Security;

/// <summary>The headers of answers, and what callers try to put into them.</summary>
public sealed class HeadersTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/health")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/v1/checks")]
    [InlineData("/api/v1/verifications")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/.well-known/jwks.json")]
    public async Task No_answer_is_guessed_at_or_kept_by_chance(string path)
    {
        var answer = await service.Client.GetAsync(path);

        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.CacheControl is { NoStore: true } or { Private: true } or { Public: true }, answer.Headers.CacheControl?.ToString());
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("EX-1\\r\\nSet-Cookie: a=b")]
    [InlineData("EX-1\\u0085Set-Cookie: a=b")]
    public async Task A_line_break_in_a_value_begins_no_header(string number)
    {
        using var body = new StringContent($"{{\"certificateNumber\":\"{number}\"}}", Encoding.UTF8, "application/json");

        var answer = await service.Client.PostAsync("/api/v1/verifications", body);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("/?lang=de%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/v/%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/api/v1/verifications?certificateNumber=a%0d%0aSet-Cookie:%20a=b&limit=1")]
    public async Task A_line_break_in_an_address_begins_no_header(string path)
    {
        var answer = await service.Client.GetAsync(path);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
