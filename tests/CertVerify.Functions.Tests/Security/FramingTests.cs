namespace CertVerify.Functions.Tests.Security;

/// <summary>Requests whose end can be understood in two ways: none of them carries another past whoever stands in front.</summary>
public sealed class FramingTests(TestService service) : IClassFixture<TestService>
{
    private const string Body = "{\"certificateNumber\":\"A\"}";
    private const string Smuggled = "GET /smuggled HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

    [Theory]
    [InlineData(Wire.Post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + Smuggled)]
    [InlineData(Wire.Post + "Content-Length: 25\r\nContent-Length: 3\r\n\r\n" + Body + Smuggled)]
    [InlineData(Wire.Post + "Content-Length: 25, 25\r\n\r\n" + Body + Smuggled)]
    [InlineData(Wire.Post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + Smuggled)]
    [InlineData(Wire.Post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + Smuggled)]
    [InlineData(Wire.Post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + Smuggled)]
    [InlineData(Wire.Post + "X-A: b\r\n c: d\r\nContent-Length: 25\r\n\r\n" + Body + Smuggled)]
    [InlineData(Wire.Post + "X-A: b\0c\r\nContent-Length: 25\r\n\r\n" + Body + Smuggled)]
    [InlineData(Wire.Post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\nx\r\n0\r\n\r\n" + Smuggled)]
    [InlineData("GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" + Smuggled)]
    [InlineData("GET /health\r\n\r\n" + Smuggled)]
    public async Task A_request_that_ends_in_two_places_is_refused_and_the_connection_with_it(string said)
    {
        var heard = await Wire.SayAsync(service.Client.BaseAddress!, said);

        Assert.StartsWith("HTTP/1.1 400 ", heard, StringComparison.Ordinal);
        Assert.Equal(2, heard.Split("HTTP/1.1 ").Length);
    }
}
