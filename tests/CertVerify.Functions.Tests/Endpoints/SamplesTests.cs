using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>The shipped samples through the real service: from a file to the verdict that samples/README.md promises.</summary>
public sealed class SamplesTests : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly TestService service = new() { Settings = { ["CertVerify:SampleData"] = "true" } };

    public async Task InitializeAsync()
    {
        await service.InitializeAsync();
        using var csv = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(Folder, "register.csv")));
        csv.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        var answer = await service.Client.PostAsync($"/api/v1/registry/imports?asOf={DateTime.UtcNow:yyyy-MM-dd}", csv);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    public Task DisposeAsync() => service.DisposeAsync();

    [Theory]
    [InlineData("certificate.pdf", null, "passed", null)]
    [InlineData("suspended.pdf", null, "failed", "suspended")]
    [InlineData("withdrawn.pdf", null, "failed", "withdrawn")]
    [InlineData("expired.pdf", null, "failed", "expired")]
    [InlineData("other-holder.pdf", null, "failed", "holderMismatch")]
    [InlineData("other-site.pdf", "90 Harbour Way, Corvale ZC6 1HH, United Kingdom", "failed", "siteNotCovered")]
    public async Task Each_sample_gets_its_verdict(string file, string? site, string indication, string? subIndication)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(Folder, file))), "file", file } };
        if (site is not null)
            form.Add(new StringContent(site), "need.site");

        var answer = await (await service.Client.PostAsync("/api/v1/verifications", form)).Content.ReadFromJsonAsync<JsonElement>();

        var verdict = answer.GetProperty("verdict");
        Assert.Equal(indication, verdict.GetProperty("indication").GetString());
        Assert.Equal(subIndication, verdict.TryGetProperty("subIndication", out var why) ? why.GetString() : null);
        Assert.Contains(answer.GetProperty("tables").EnumerateArray(), table => table.GetProperty("name").GetString() == "samples (fictional)");
    }

    [Fact]
    public async Task Health_says_that_fictional_bodies_count() =>
        Assert.True((await service.Client.GetFromJsonAsync<JsonElement>("/health")).GetProperty("sampleData").GetBoolean());
}
