using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace CertVerify.Functions.Tests.Security;

/// <summary>Callers who hold on to connections without saying much.</summary>
public sealed class SlowCallersTests(TestService service) : IClassFixture<TestService>
{
    private const string Upload = "POST /api/v1/verifications HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n";
    private const string Begun = "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF";

    [Fact]
    public async Task A_body_that_does_not_come_is_given_up()
    {
        var began = Stopwatch.GetTimestamp();

        var heard = await Wire.SayAsync(service.Client.BaseAddress!, Wire.Post + "Content-Length: 5000\r\n\r\n{", TimeSpan.FromSeconds(60));

        Assert.StartsWith("HTTP/1.1 400 ", heard, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 1, 30);
    }

    [Fact]
    public async Task A_body_that_trickles_is_given_up()
    {
        using var caller = await Wire.OpenAsync(service.Client.BaseAddress!, Upload + Begun);
        var heard = Wire.HearAsync(caller, TimeSpan.FromSeconds(40));

        while (!heard.IsCompleted)
        {
            try
            {
                await caller.GetStream().WriteAsync(new byte[1_000]);
            }
            catch (IOException)
            {
                break;
            }

            await Task.WhenAny(heard, Task.Delay(200));
        }

        Assert.StartsWith("HTTP/1.1 400 ", await heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_slow_to_send_leaves_work_for_others()
    {
        var few = new TestService { Settings = { ["CertVerify:MaxConcurrent"] = "4", ["CertVerify:Anonymous"] = "Everybody", ["CertVerify:AddressHeader"] = "X-Forwarded-For" } };
        await few.InitializeAsync();
        var slow = new List<TcpClient>();
        try
        {
            for (var upload = 0; upload < 8; upload++)
                slow.Add(await Wire.OpenAsync(few.Client.BaseAddress!, Upload + "X-Forwarded-For: 192.0.2.1\r\n" + Begun));
            await Task.Delay(500);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications") { Content = JsonContent.Create(new { certificateNumber = "EX-1" }), Headers = { { "X-Forwarded-For", "192.0.2.2" } } };

            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(8));
            Assert.Equal(HttpStatusCode.Created, (await few.Client.SendAsync(request, limit.Token)).StatusCode);
        }
        finally
        {
            slow.ForEach(one => one.Dispose());
            await few.DisposeAsync();
        }
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
