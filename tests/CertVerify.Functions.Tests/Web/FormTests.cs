using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Tests.Web;

/// <summary>The form as a browser without scripts sends it, and as the page's script does.</summary>
public sealed class FormTests(TestService service) : IClassFixture<TestService>
{
    private static readonly byte[] Certificate =
        Pdfs.OfLines("CERTIFICATE OF REGISTRATION", "Certificate number: EX-2002", "ISO 9001:2015", "Valid until 31 December 2027", "Accredited by DAkkS");

    [Fact]
    public async Task A_sent_form_leads_to_its_result()
    {
        var answer = await SendAsync(Form(("certificateNumber", "EX-1"), ("holder.name", ""), ("need.processes", "welding"), ("need.processes", "casting")));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Matches("^/v/[0-9a-z]{34}$", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync(answer.Headers.Location)).StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_typed_is_kept()
    {
        var answer = await SendAsync(Form(("holder.name", "Oakhythe \"Plastics\" Ltd"), ("holder.country", "Nowhere")));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(PageTexts.All[0]["fault.nothing"], page, StringComparison.Ordinal);
        Assert.Contains(PageTexts.All[0]["fault.country"], page, StringComparison.Ordinal);
        Assert.Contains("value=\"Oakhythe &quot;Plastics&quot; Ltd\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_nothing_in_it_is_told_what_is_missing()
    {
        var answer = await SendAsync(Form(("certificateNumber", "")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(PageTexts.All[0]["fault.nothing"], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_told_why()
    {
        using var form = Form(("certificateNumber", "EX-1"));
        form.Add(new ByteArrayContent(Pdfs.Encrypted()), "file", "a.pdf");

        var answer = await SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(PageTexts.All[0]["refused.encrypted"], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_from_elsewhere_is_not_taken(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = Form(("certificateNumber", "EX-1")) };
        request.Headers.Add(header, value);
        request.Headers.Accept.ParseAdd("text/html");

        var answer = await service.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_script_is_told_how_far_it_is_and_where_the_result_stands()
    {
        using var form = Form();
        form.Add(new ByteArrayContent(Certificate), "file", "a.pdf");

        var events = await EventsAsync(form);

        Assert.Equal(["reading", "reading", "asking", "judging"], events.Where(one => one.EventType == "step").Select(one => Data(one).GetProperty("stage").GetString()));
        Assert.Equal((0, 1, 1), (Page(events[0]), Page(events[1]), Data(events[0]).GetProperty("pages").GetInt32()));
        Assert.Equal("done", events[^1].EventType);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync(Data(events[^1]).GetProperty("at").GetString())).StatusCode);
    }

    [Fact]
    public async Task The_script_is_told_what_is_wrong_by_field()
    {
        var events = await EventsAsync(Form(("holder.country", "Nowhere")));

        var faults = Data(Assert.Single(events)).GetProperty("faults");
        Assert.Equal(PageTexts.All[0]["fault.nothing"], faults.GetProperty("certificateNumber").GetString());
        Assert.Equal(PageTexts.All[0]["fault.country"], faults.GetProperty("holder.country").GetString());
    }

    [Fact]
    public async Task Hanging_up_cancels_it()
    {
        var before = service.Count("verification");
        using var hangUp = new CancellationTokenSource();
        using var form = Form();
        form.Add(new ByteArrayContent(Pdfs.OfPages(150)), "file", "a.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = form };
        request.Headers.Accept.ParseAdd("text/event-stream");

        using var answer = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, hangUp.Token);
        await hangUp.CancelAsync();
        answer.Dispose();
        await Task.Delay(TimeSpan.FromSeconds(2));

        Assert.Equal(before, service.Count("verification"));
    }

    [Theory]
    [InlineData("de-CH, en;q=0.5", null, "de")]
    [InlineData("nl, pt-BR;q=0.9", null, "pt")]
    [InlineData("zh-TW", null, "zh-Hans")]
    [InlineData("nl", null, "en")]
    [InlineData("de", "fr", "fr")]
    [InlineData("de", "xx", "de")]
    public async Task The_language_is_the_one_chosen_or_the_one_the_browser_prefers(string accepted, string? chosen, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, chosen is null ? "/" : $"/?lang={chosen}");
        request.Headers.AcceptLanguage.ParseAdd(accepted);

        var answer = await service.Client.SendAsync(request);

        Assert.Contains($"<html lang=\"{language}\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(chosen == language, answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_first_visit_weighs_less_than_50_kilobytes_in_every_language()
    {
        foreach (var texts in PageTexts.All)
        {
            var page = await service.Client.GetStringAsync($"/?lang={texts.Language}");
            var weight = System.Text.Encoding.UTF8.GetByteCount(page);
            foreach (var asset in new[] { "page.css", "page.js", "icon.svg" })
                weight += (await service.Client.GetByteArrayAsync($"/web/{asset}")).Length;
            Assert.InRange(weight, 10_000, 50_000);
        }
    }

    [Fact]
    public async Task A_page_may_use_nothing_but_its_own_files()
    {
        var answer = await service.Client.GetAsync("/");
        var asset = await service.Client.GetAsync("/web/page.js");

        Assert.Equal(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("immutable", asset.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(asset.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Below_the_azure_host_every_address_of_a_page_begins_with_api()
    {
        var page = await service.Client.GetStringAsync("/api/check");

        Assert.Contains("action=\"/api/check\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/api/web/page.css?v=", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/api/check?lang=de\"", page, StringComparison.Ordinal);
    }

    private static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return form;
    }

    private Task<HttpResponseMessage> SendAsync(MultipartFormDataContent form) => service.Client.PostAsync("/", form);

    private async Task<List<SseItem<string>>> EventsAsync(MultipartFormDataContent form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var answer = await service.Client.SendAsync(request);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        var events = new List<SseItem<string>>();
        await foreach (var one in SseParser.Create(await answer.Content.ReadAsStreamAsync()).EnumerateAsync())
            events.Add(one);
        return events;
    }

    private static JsonElement Data(SseItem<string> item) => JsonDocument.Parse(item.Data).RootElement;

    private static int Page(SseItem<string> item) => Data(item).GetProperty("page").GetInt32();
}
