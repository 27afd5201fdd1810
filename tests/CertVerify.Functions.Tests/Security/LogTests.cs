using System.Net.Http.Json;
using System.Text;
using CertVerify.Core.Access;
using CertVerify.Functions.Tests.Access;
using CertVerify.Functions.Tests.Host;

namespace CertVerify.Functions.Tests.Security;

/// <summary>What the real executable writes to its log when callers would like to write there too.</summary>
public sealed class LogTests : IDisposable
{
    private const string Forged = "2026-01-01T00:00:00.000Z info: CertVerify[0] forged-line";
    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Nobody_writes_a_line_of_his_own_and_no_key_is_written()
    {
        var key = await TestKeys.MakeAsync(folder, "acme", Scope.Verify, Scope.Read);
        await using var handler = HandlerProcess.Start(Path.Combine(AppContext.BaseDirectory, "certverify"), AppContext.BaseDirectory, StandInHost.Inherited("http://127.0.0.1:1", folder));
        await handler.BecomeReadyAsync();
        using var client = new HttpClient { BaseAddress = handler.Address };

        await client.SendAsync(HttpMethod.Post, "/api/v1/verifications", key, JsonContent.Create(new { certificateNumber = "EX-1\n" + Forged, holder = new { name = "\u001b[2J" + Forged } }));
        await client.SendAsync(HttpMethod.Post, "/api/v1/verifications", key, new ByteArrayContent(Encoding.UTF8.GetBytes("%PDF-1.7\n" + Forged)) { Headers = { ContentType = new("application/pdf") } });
        await client.SendAsync(HttpMethod.Get, "/" + Uri.EscapeDataString("\r\n" + Forged), key);
        await client.SendAsync(HttpMethod.Get, $"/api/v1/verifications?certificateNumber={Uri.EscapeDataString("\n" + Forged)}&code={key}", key);
        await client.SendAsync(HttpMethod.Get, "/api/v1/checks", key + Uri.EscapeDataString("\n" + Forged));
        using (var request = new HttpRequestMessage(new("FORGED-LINE"), "/health"))
            await client.SendAsync(request);
        await client.SendAsync(HttpMethod.Get, "/health");
        for (var waited = 0; waited < 500 && !handler.Output.Any(line => line.Contains("GET /health", StringComparison.Ordinal)); waited++)
            await Task.Delay(20);

        Assert.Contains(handler.Output, line => line.Contains("GET /health", StringComparison.Ordinal));
        Assert.All(handler.Output, line => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (info|warn|fail): [Cc]ert[Vv]erify", line));
        Assert.DoesNotContain(handler.Output, line => line.Contains("forged-line", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(handler.Output, line => line.Contains(key.Split('_')[^1], StringComparison.Ordinal));
        Assert.DoesNotContain(handler.Output, line => line.Any(char.IsControl));
        Assert.Empty(handler.Errors);
    }
}
