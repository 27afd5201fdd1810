using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Endpoints;

public sealed class VerificationsTests(TestService service) : IClassFixture<TestService>
{
    private static readonly string[] Promised =
    [
        "id", "receiptNumber", "verifiedAt", "asOf", "inquiry", "claim", "verdict", "certificate", "findings", "sources", "status", "validUntil", "meaning",
        "nextSteps", "policy", "tables",
    ];

    [Fact]
    public async Task A_number_typed_in_is_verified_and_stored()
    {
        var answer = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1001" });

        var posted = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.All(Promised, name => Assert.True(posted.TryGetProperty(name, out _), name));
        Assert.Equal("EX-1001", posted.GetProperty("claim").GetProperty("certificateNumber").GetProperty("value").GetString());
        Assert.NotEqual("passed", posted.GetProperty("verdict").GetProperty("indication").GetString());
        Assert.Matches("^CV-20[0-9]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$", posted.GetProperty("receiptNumber").GetString());
        var stored = await service.Client.GetAsync(answer.Headers.Location);
        Assert.Equal(posted.GetRawText(), (await stored.Content.ReadFromJsonAsync<JsonElement>()).GetRawText());
    }

    [Fact]
    public async Task A_file_with_fields_is_read_and_kept()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Pdfs.OfLines("CERTIFICATE", "Certificate number: EX-2002")), "file", "certificate.pdf" },
            { new StringContent("Example Works Ltd"), "holder.name" },
            { new StringContent("moulding"), "need.processes" },
            { new StringContent("assembly"), "need.processes" },
            { new StringContent("2026-11-01"), "asOf" },
        };
        var answer = await service.Client.PostAsync("/api/v1/verifications", form);

        var posted = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("2026-11-01", posted.GetProperty("asOf").GetString());
        Assert.Equal("Example Works Ltd", posted.GetProperty("inquiry").GetProperty("holder").GetProperty("name").GetString());
        Assert.Equal(2, posted.GetProperty("inquiry").GetProperty("need").GetProperty("processes").GetArrayLength());
        Assert.Equal("application/pdf", posted.GetProperty("document").GetProperty("mediaType").GetString());
        Assert.True(posted.TryGetProperty("suitability", out _));
        Assert.NotNull(await service.Services.GetRequiredService<IDocumentStore>()
            .FindAsync(Tenants.Local, posted.GetProperty("document").GetProperty("sha256").GetString()!, CancellationToken.None));
    }

    [Fact]
    public async Task An_inquiry_may_come_as_a_part_of_the_form()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Pdfs.OfLines("CERTIFICATE")), "file", "certificate.pdf" },
            { new StringContent("""{"holder":{"name":"Example Works Ltd"}}""", Encoding.UTF8, "application/json"), "inquiry" },
        };
        var answer = await service.Client.PostAsync("/api/v1/verifications", form);

        var posted = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("Example Works Ltd", posted.GetProperty("inquiry").GetProperty("holder").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_chunked_body_is_read_like_any_other()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications") { Headers = { TransferEncodingChunked = true } };
        request.Content = JsonContent.Create(new { certificateNumber = "EX-1003" });

        Assert.Equal(HttpStatusCode.Created, (await service.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_request_repeated_under_its_key_gets_the_same_verification()
    {
        var first = await PostAsync("key-1", "EX-1004");
        var second = await PostAsync("key-1", "EX-1004");

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task Requests_at_once_under_one_key_get_the_same_verification()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostAsync("key-2", "EX-1005")));

        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
    }

    [Fact]
    public async Task A_key_used_for_another_request_is_refused()
    {
        await PostAsync("key-3", "EX-1006");

        await ProblemAssert.IsAsync(await PostAsync("key-3", "EX-1007"), HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Fact]
    public async Task An_unknown_id_is_not_found() =>
        await ProblemAssert.IsAsync(await service.Client.GetAsync("/api/v1/verifications/none"), HttpStatusCode.NotFound, "not-found");

    private async Task<HttpResponseMessage> PostAsync(string key, string number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications");
        request.Headers.Add("Idempotency-Key", key);
        request.Content = JsonContent.Create(new { certificateNumber = number });
        return await service.Client.SendAsync(request);
    }
}
