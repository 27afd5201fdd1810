using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>Who has something already is told so, and gets it again only when it has changed.</summary>
public sealed class ConditionalGetTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/v1/checks")]
    [InlineData("/api/v1/policies")]
    [InlineData("/api/v1/tables")]
    [InlineData("/api/v1/tables/editions")]
    public Task What_changes_seldom_is_sent_once(string path) => IsSentOnceAsync(path);

    [Fact]
    public async Task So_are_a_verification_and_a_certificate_under_watch()
    {
        foreach (var list in new[] { "/api/v1/verifications", "/api/v1/certificates" })
            await IsSentOnceAsync((await service.Client.PostAsJsonAsync(list, new { certificateNumber = "EX-1" })).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Different_verifications_have_different_tags()
    {
        var tags = new List<EntityTagHeaderValue?>();
        foreach (var number in new[] { "EX-1", "EX-2" })
        {
            var made = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = number });
            tags.Add((await service.Client.GetAsync(made.Headers.Location)).Headers.ETag);
        }

        Assert.NotEqual(tags[0], tags[1]);
    }

    private async Task IsSentOnceAsync(string path)
    {
        var first = await service.Client.GetAsync(path);
        var tag = first.Headers.ETag!;

        Assert.Equal((HttpStatusCode.NotModified, 0), await LengthAsync(path, tag.ToString()));
        Assert.Equal((HttpStatusCode.NotModified, 0), await LengthAsync(path, $"\"other\", W/{tag}"));
        Assert.Equal((HttpStatusCode.NotModified, 0), await LengthAsync(path, "*"));
        var body = await first.Content.ReadAsByteArrayAsync();
        Assert.Equal((HttpStatusCode.OK, body.Length), await LengthAsync(path, "\"other\""));
        Assert.NotEqual(JsonValueKind.Undefined, JsonDocument.Parse(body).RootElement.ValueKind);
    }

    private async Task<(HttpStatusCode, int)> LengthAsync(string path, string tags)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tags);
        var answer = await service.Client.SendAsync(request);
        Assert.NotNull(answer.Headers.ETag);
        return (answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).Length);
    }
}
