namespace CertVerify.Functions.Tests.Security;

/// <summary>Addresses that try to leave what they name.</summary>
public sealed class PathsTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData("/web/../certverify.db")]
    [InlineData("/web/..%2fcertverify.db")]
    [InlineData("/web/..%5c..%5chost.json")]
    [InlineData("/web/%2e%2e/%2e%2e/host.json")]
    [InlineData("/web/page.js%00.css")]
    [InlineData("/web//etc/passwd")]
    [InlineData("/host.json")]
    [InlineData("/openapi.json")]
    [InlineData("/functions/Health/function.json")]
    [InlineData("/api/v1/tables/..%2f..%2fhost")]
    [InlineData("/api/v1/tables/%2fetc%2fpasswd")]
    [InlineData("/api/v1/verifications/..%2f..%2fsigning-keys")]
    [InlineData("/v/..%2f..%2fetc%2fpasswd.pdf")]
    public async Task What_is_not_published_is_not_there(string path)
    {
        var heard = await Wire.SayAsync(service.Client.BaseAddress!, $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 40[04] ", heard);
        Assert.DoesNotContain("root:", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("customHandler", heard, StringComparison.Ordinal);
    }
}
