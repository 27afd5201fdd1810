using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>Imports by the API: how they are handed in, watched, let go of and what they left out.</summary>
public sealed class ImportsTests(TestService service) : IClassFixture<TestService>
{
    private const string Address = "/api/v1/registry/imports";

    [Fact]
    public async Task A_small_file_is_answered_when_it_is_taken_in_with_the_address_of_its_import()
    {
        var answer = await PostAsync("small", "Certificate Number,Status\nEX-1,Active\n,Active\n");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var operation = await JsonAsync(answer.Headers.Location!.ToString());
        Assert.Equal(("published", 1), (operation.GetProperty("state").GetString(), operation.GetProperty("import").GetProperty("accepted").GetInt32()));
        Assert.Equal(
            "line,because\n3,\"Left out: it has no certificate number.\"\n", await service.Client.GetStringAsync(operation.GetProperty("rejectedRows").GetString()));
    }

    [Fact]
    public async Task Whoever_prefers_not_to_wait_watches_the_import_at_its_address()
    {
        var answer = await PostAsync("later", "Certificate Number\n" + string.Join('\n', Enumerable.Range(0, 5_000).Select(row => $"EX-{row}")), wait: false);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var done = await FinishedAsync(answer.Headers.Location!.ToString());
        Assert.Equal(("published", 5_000), (done.GetProperty("state").GetString(), done.GetProperty("import").GetProperty("accepted").GetInt32()));
        Assert.True(done.TryGetProperty("finishedAt", out _));
    }

    [Fact]
    public async Task A_refused_import_says_why_at_its_address_too()
    {
        var answer = await PostAsync("refused", "Holder Name\nExample Works Ltd\n", wait: false);

        var done = await FinishedAsync(answer.Headers.Location!.ToString());
        Assert.Equal("refused", done.GetProperty("state").GetString());
        Assert.Contains("certificate numbers", done.GetProperty("errors")[0].GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_let_go_of_leaves_nothing()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 200_000).Select(row => $"EX-{row},Example Works {row}"));
        var answer = await PostAsync("let-go", "Certificate Number,Holder\n" + rows, wait: false);

        Assert.Equal(HttpStatusCode.OK, (await service.Client.DeleteAsync(answer.Headers.Location)).StatusCode);

        Assert.Equal("cancelled", (await FinishedAsync(answer.Headers.Location!.ToString())).GetProperty("state").GetString());
        Assert.DoesNotContain("let-go", await service.Client.GetStringAsync(Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_nobody_handed_in_is_not_found()
    {
        foreach (var address in new[] { $"{Address}/unknown", $"{Address}/unknown/rejected" })
            Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.DeleteAsync($"{Address}/unknown")).StatusCode);
    }

    [Fact]
    public async Task Other_formats_are_refused_by_their_type()
    {
        using var pdf = new ByteArrayContent("%PDF"u8.ToArray()) { Headers = { ContentType = new("application/pdf") } };

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await service.Client.PostAsync(Address, pdf)).StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(string register, string csv, bool wait = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address}?register={register}&name=Example&coverage=partialMandatory&asOf=2026-01-01");
        request.Content = new StringContent(csv, Encoding.UTF8, "text/csv");
        if (!wait)
            request.Headers.Add("Prefer", "respond-async");
        return await service.Client.SendAsync(request);
    }

    private async Task<JsonElement> FinishedAsync(string address)
    {
        for (var waited = 0; waited < 600; waited++)
        {
            if (await JsonAsync(address) is var operation && operation.GetProperty("state").GetString() is not ("waiting" or "running"))
                return operation;
            await Task.Delay(100);
        }

        throw new TimeoutException(address);
    }

    private Task<JsonElement> JsonAsync(string address) => service.Client.GetFromJsonAsync<JsonElement>(address);
}
