using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CertVerify.Functions.Tests.Monitoring;
using static CertVerify.Functions.Tests.Monitoring.WatchService;

namespace CertVerify.Functions.Tests.Web;

/// <summary>The page of the certificates under watch, as a browser without scripts uses it.</summary>
public sealed partial class WatchedTests : IAsyncLifetime
{
    private readonly WatchService service = new();

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_button_on_the_result_puts_it_there_and_a_button_there_takes_it_off()
    {
        await service.RegisterAsync(Row("KG-1"));
        var verification = await (await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "KG-1", certificationBody = "Kestrelgate Certification Ltd" })).Content.ReadFromJsonAsync<JsonElement>();
        var result = $"/v/{Text(verification, "id")}";
        Assert.Contains($"action=\"{result}/watch\"", await service.Client.GetStringAsync(result), StringComparison.Ordinal);

        var placed = await PostAsync($"{result}/watch");
        var page = await service.Client.GetStringAsync("/certificates");

        Assert.Equal(HttpStatusCode.SeeOther, placed.StatusCode);
        var id = placed.Headers.Location!.OriginalString.Split('#')[1];
        Assert.Contains($"id=\"{id}\"", page, StringComparison.Ordinal);
        Assert.Contains("17 March 2028 (days left: 483)", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync($"/certificates/{id}/stop")).StatusCode);
        Assert.DoesNotContain($"id=\"{id}\"", await service.Client.GetStringAsync("/certificates"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_stands_there_until_it_was_seen()
    {
        await service.RegisterAsync(Row("KG-2"));
        await service.WatchAsync("KG-2");
        var (_, first) = await VisitAsync(null);
        await service.RegisterAsync(Row("KG-2", status: "Suspended"));
        service.Pass(TimeSpan.FromDays(40));
        await service.TickAsync();

        var (page, _) = await VisitAsync(first);
        Assert.Contains("shows it as suspended", page, StringComparison.Ordinal);
        Assert.Contains("shows it as suspended", (await VisitAsync(first)).Page, StringComparison.Ordinal);
        var seen = await PostAsync("/certificates/seen", ("latest", Latest().Match(page).Groups[1].Value));

        Assert.DoesNotContain("shows it as suspended", (await VisitAsync(CookieOf(seen))).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_has_the_last_day_of_each_and_the_same_event_when_that_moves()
    {
        await service.RegisterAsync(Row("KG-3"));
        await service.WatchAsync("KG-3");
        var before = await service.Client.GetAsync("/certificates/calendar.ics?lang=de");
        await service.RegisterAsync(Row("KG-3", expires: "2027-01-31"));
        service.Pass(TimeSpan.FromDays(40));
        await service.TickAsync();

        var (then, now) = (await before.Content.ReadAsStringAsync(), await service.Client.GetStringAsync("/certificates/calendar.ics"));

        Assert.Equal("text/calendar", before.Content.Headers.ContentType!.MediaType);
        Assert.Contains("DTSTART;VALUE=DATE:20280317\r\n", then, StringComparison.Ordinal);
        Assert.Contains("letzter Tag", then, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270131\r\n", now, StringComparison.Ordinal);
        Assert.Equal(Uid().Match(then).Value, Uid().Match(now).Value);
    }

    [Fact]
    public async Task Programs_get_the_calendar_from_the_list_and_nothing_again_while_it_is_the_same()
    {
        await service.WatchAsync("KG-4");
        using var first = new HttpRequestMessage(HttpMethod.Get, "/api/v1/certificates") { Headers = { Accept = { new("text/calendar") } } };
        var answer = await service.Client.SendAsync(first);
        using var second = new HttpRequestMessage(HttpMethod.Get, "/certificates/calendar.ics") { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, (await service.Client.SendAsync(second)).StatusCode);
    }

    [Theory]
    [InlineData("/v/none/watch")]
    [InlineData("/certificates/none/stop")]
    public async Task What_is_not_there_is_not_found_and_a_foreign_form_is_refused(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(address)).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([]), Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        Assert.Equal(HttpStatusCode.Forbidden, (await service.Client.SendAsync(foreign)).StatusCode);
    }

    [Fact]
    public async Task A_form_that_is_none_of_ours_is_refused()
    {
        using var parts = new MultipartFormDataContent { { new StringContent("1"), "latest" } };

        await ProblemAssert.IsAsync(await service.Client.PostAsync("/certificates/seen", parts), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        await ProblemAssert.IsAsync(await PostAsync("/certificates/seen", ("latest", new('1', 101))), HttpStatusCode.BadRequest, "malformed-form");
    }

    private async Task<(string Page, string? Cookie)> VisitAsync(string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/certificates");
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        var answer = await service.Client.SendAsync(request);
        return (WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), CookieOf(answer));
    }

    private Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        service.Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private static string? CookieOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Single(cookie => cookie.StartsWith("seen=", StringComparison.Ordinal)).Split(';')[0] : null;

    [GeneratedRegex("name=\"latest\" value=\"([0-9]+)\"")]
    private static partial Regex Latest();

    [GeneratedRegex("UID:[^\r]+")]
    private static partial Regex Uid();
}
