using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Functions.Tests.Monitoring;
using static CertVerify.Functions.Tests.Monitoring.WatchService;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>Certificates under watch, as callers see them.</summary>
public sealed class CertificatesTests(WatchService service) : IClassFixture<WatchService>
{
    private const string All = "/api/v1/certificates";

    [Fact]
    public async Task Putting_one_under_watch_verifies_it_and_putting_it_there_again_does_not()
    {
        var first = await service.Client.PostAsJsonAsync(All, new { certificateNumber = "EX-10", certificationBody = "Example Certification Ltd" });
        var verifications = service.Count("verification");
        var second = await service.Client.PostAsJsonAsync(All, new { certificateNumber = "ex 10", certificationBody = "EXAMPLE CERTIFICATION LIMITED" });

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(verifications, service.Count("verification"));
        var shown = await service.Client.GetFromJsonAsync<JsonElement>(first.Headers.Location);
        Assert.Equal(("EX-10", "watching", "1"), (Text(shown, "certificateNumber"), Text(shown, "state"), Text(shown, "verifications")));
        Assert.NotNull(Text(shown, "nextVerificationAt"));
    }

    [Fact]
    public async Task A_verification_that_was_made_before_is_the_first_of_its_history()
    {
        var verified = await (await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-20" })).Content.ReadFromJsonAsync<JsonElement>();
        var watched = await (await service.Client.PostAsJsonAsync(All, new { verificationId = Text(verified, "id") })).Content.ReadFromJsonAsync<JsonElement>();

        var entry = Assert.Single(await service.HistoryAsync(watched));
        Assert.Equal((Text(verified, "id"), "first"), (Text(entry, "verificationId"), Text(entry, "reason")));
    }

    [Fact]
    public async Task One_that_was_stopped_stays_to_be_seen_and_can_be_taken_up_again()
    {
        var watched = await service.WatchAsync("EX-30");
        var one = $"{All}/{Text(watched, "id")}";

        Assert.Equal("stopped", Text(await (await service.Client.DeleteAsync(one)).Content.ReadFromJsonAsync<JsonElement>(), "state"));
        Assert.Equal(HttpStatusCode.OK, (await service.Client.DeleteAsync(one)).StatusCode);
        Assert.Null(Text(await service.Client.GetFromJsonAsync<JsonElement>(one), "nextVerificationAt"));
        Assert.Equal("watching", Text(await service.WatchAsync("EX-30"), "state"));
    }

    [Fact]
    public async Task Who_has_seen_it_is_told_when_nothing_is_new_and_cannot_stop_what_has_changed()
    {
        var watched = await service.WatchAsync("EX-40");
        var one = $"{All}/{Text(watched, "id")}";
        var seen = (await service.Client.GetAsync(one)).Headers.ETag!;

        Assert.Equal(HttpStatusCode.NotModified, (await SendAsync(HttpMethod.Get, one, headers => headers.IfNoneMatch.Add(seen))).StatusCode);
        await ProblemAssert.IsAsync(await SendAsync(HttpMethod.Delete, one, headers => headers.IfMatch.Add(new("\"other\""))), HttpStatusCode.PreconditionFailed, "outdated");
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Delete, one, headers => headers.IfMatch.Add(seen))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, one, headers => headers.IfNoneMatch.Add(seen))).StatusCode);
    }

    [Fact]
    public async Task A_list_goes_on_where_it_stopped_the_newest_first()
    {
        for (var number = 0; number < 5; number++)
        {
            await service.WatchAsync($"EX-5{number}");
            service.Pass(TimeSpan.FromSeconds(1));
        }

        var numbers = new List<string?>();
        for (var page = await PageAsync("?limit=2"); ; page = await PageAsync($"?limit=2&after={Text(page, "next")}"))
        {
            numbers.AddRange(page.GetProperty("certificates").EnumerateArray().Select(one => Text(one, "certificateNumber")));
            if (Text(page, "next") is null)
                break;
        }

        Assert.Equal(["EX-54", "EX-53", "EX-52", "EX-51", "EX-50"], numbers.Where(number => number!.StartsWith("EX-5", StringComparison.Ordinal)));
        Assert.DoesNotContain((await PageAsync("?status=active&limit=500")).GetProperty("certificates").EnumerateArray(), one => Text(one, "certificateNumber") == "EX-54");
    }

    [Theory]
    [InlineData("?limit=0", "/limit")]
    [InlineData("?limit=501", "/limit")]
    [InlineData("?status=fine", "/status")]
    [InlineData("?state=3", "/state")]
    [InlineData("?after=%25%25", "/after")]
    public async Task A_query_that_cannot_be_answered_is_refused(string query, string at)
    {
        var problem = await ProblemAssert.IsAsync(await service.Client.GetAsync(All + query), HttpStatusCode.UnprocessableEntity, "invalid-field");

        Assert.Contains(at, ProblemAssert.Pointers(problem));
    }

    [Fact]
    public async Task What_cannot_be_understood_is_refused_and_what_is_not_there_is_not_found()
    {
        await ProblemAssert.IsAsync(await service.Client.PostAsJsonAsync(All, new { verificationId = "none" }), HttpStatusCode.UnprocessableEntity, "invalid-field");
        await ProblemAssert.IsAsync(await service.Client.PostAsJsonAsync(All, new { verificationId = "none", certificateNumber = "EX-1" }), HttpStatusCode.BadRequest, "unknown-field");
        await ProblemAssert.IsAsync(await service.Client.PostAsJsonAsync(All, new { certificateNumber = "EX-1", asOf = "2026-01-01" }), HttpStatusCode.UnprocessableEntity, "invalid-field");
        await ProblemAssert.IsAsync(await service.Client.PostAsync(All, new StringContent("x")), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        await ProblemAssert.IsAsync(await service.Client.GetAsync($"{All}/none"), HttpStatusCode.NotFound, "not-found");
        await ProblemAssert.IsAsync(await service.Client.GetAsync($"{All}/none/history"), HttpStatusCode.NotFound, "not-found");
        await ProblemAssert.IsAsync(await service.Client.DeleteAsync($"{All}/none"), HttpStatusCode.NotFound, "not-found");
        await ProblemAssert.IsAsync(await service.Client.GetAsync($"{All}?color=red"), HttpStatusCode.BadRequest, "unknown-field");
    }

    private Task<JsonElement> PageAsync(string query) => service.Client.GetFromJsonAsync<JsonElement>(All + query);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, Action<HttpRequestHeaders> headers)
    {
        using var request = new HttpRequestMessage(method, url);
        headers(request.Headers);
        return await service.Client.SendAsync(request);
    }
}
