using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CertVerify.Functions.Tests.Security;

/// <summary>Callers who hold on to connections without saying much.</summary>
public sealed class SlowCallersTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task A_body_that_does_not_come_is_given_up()
    {
        var began = Stopwatch.GetTimestamp();

        var heard = await Wire.SayAsync(service.Client.BaseAddress!, Wire.Post + "Content-Length: 5000\r\n\r\n{", TimeSpan.FromSeconds(60));

        Assert.StartsWith("HTTP/1.1 400 ", heard, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 1, 30);
    }

    [Fact]
    public async Task Five_hundred_who_never_finish_their_request_keep_nobody_else_waiting()
    {
        var slow = new List<TcpClient>();
        try
        {
            for (var caller = 0; caller < 500; caller++)
                slow.Add(await Wire.OpenAsync(service.Client.BaseAddress!, "GET /api/v1/checks HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: a"));

            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/api/v1/policies", limit.Token)).StatusCode);
        }
        finally
        {
            slow.ForEach(one => one.Dispose());
        }
    }
}
