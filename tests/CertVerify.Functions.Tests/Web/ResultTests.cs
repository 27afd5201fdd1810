using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Tests.Documents;

namespace CertVerify.Functions.Tests.Web;

public sealed class ResultTests(TestService service) : IClassFixture<TestService>
{
    private static readonly byte[] Certificate = Pdfs.OfLines(
        "CERTIFICATE OF REGISTRATION", "This is to certify that", "Larkmoor Pumps Ltd", "Certificate number: EX-2002", "ISO 9001:2015", "Valid until 31 December 2027", "Accredited by DAkkS");

    [Fact]
    public async Task A_result_stands_where_nobody_can_guess_it_and_nobody_may_list_or_share_it()
    {
        var answer = await service.Client.GetAsync($"/v/{await VerifiedAsync()}");

        Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.True(answer.Headers.CacheControl!.Private);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync("/v/h1k9xfp0jzy12t60ypgdy9rbwm8sh6mqd0")).StatusCode);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, text/html;q=0.5", "application/json")]
    [InlineData("*/*", "application/json")]
    public async Task The_same_address_answers_browsers_with_a_page_and_programs_with_json(string accepts, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/verifications/{await VerifiedAsync()}");
        request.Headers.Accept.ParseAdd(accepts);

        var answer = await service.Client.SendAsync(request);

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Fact]
    public async Task Every_page_that_was_read_can_be_seen_and_no_other()
    {
        var id = await VerifiedAsync();

        foreach (var address in new[] { $"/v/{id}/pages/1.png", $"/api/v1/verifications/{id}/pages/1.png" })
        {
            var picture = await service.Client.GetAsync(address);
            Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
            Assert.Equal("PNG"u8.ToArray(), (await picture.Content.ReadAsByteArrayAsync())[1..4]);
        }

        foreach (var address in new[] { $"/v/{id}/pages/2.png", $"/v/{id}/pages/0.png", "/v/nothing/pages/1.png" })
            Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_result_can_be_had_as_a_pdf_in_the_readers_language()
    {
        var id = await VerifiedAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v/{id}.pdf");
        request.Headers.AcceptLanguage.ParseAdd("de");

        var answer = await service.Client.SendAsync(request);

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        var text = Encoding.UTF8.GetString(Outside.Run("pdftotext", await answer.Content.ReadAsByteArrayAsync(), "-", "-"));
        Assert.Contains("EX-2002", text, StringComparison.Ordinal);
        Assert.Contains("Es bedeutet nicht", text, StringComparison.Ordinal);
        Assert.EndsWith(".pdf", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync("/v/nothing.pdf")).StatusCode);
    }

    [Fact]
    public async Task A_buyers_correction_is_judged_anew_and_marked_as_the_buyers()
    {
        var id = await VerifiedAsync();

        var answer = await CorrectAsync(id, ("certificateNumber", "EX-2O02"), ("expiresOn", "2027-12-31"));
        var corrected = await service.Client.GetFromJsonAsync<JsonElement>("/api/v1/verifications/" + answer.Headers.Location!.OriginalString[3..]);

        var number = corrected.GetProperty("claim").GetProperty("certificateNumber");
        Assert.Equal(("EX-2O02", "EX-2002"), (number.GetProperty("value").GetString(), number.GetProperty("correctedFrom").GetString()));
        Assert.False(corrected.GetProperty("claim").GetProperty("expiresOn").TryGetProperty("correctedFrom", out _));
        Assert.Equal(id, corrected.GetProperty("correctionOf").GetString());
        Assert.Contains("class=\"tag corrected\"", await service.Client.GetStringAsync(answer.Headers.Location), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"tag corrected\"", await service.Client.GetStringAsync($"/v/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_correction_keeps_the_first()
    {
        var first = await CorrectAsync(await VerifiedAsync(), ("certificateNumber", "EX-2O02"));
        var second = await CorrectAsync(first.Headers.Location!.OriginalString[3..], ("certificateNumber", "EX-2O02"), ("expiresOn", "2028-01-31"));

        var claim = (await service.Client.GetFromJsonAsync<JsonElement>("/api/v1/verifications/" + second.Headers.Location!.OriginalString[3..])).GetProperty("claim");

        Assert.Equal("EX-2002", claim.GetProperty("certificateNumber").GetProperty("correctedFrom").GetString());
        Assert.Equal("2028-01-31", claim.GetProperty("expiresOn").GetProperty("value").GetString());
    }

    [Fact]
    public async Task Correcting_nothing_makes_nothing()
    {
        var id = await VerifiedAsync();

        var answer = await CorrectAsync(id, ("certificateNumber", "EX-2002"), ("holderName", " "));

        Assert.Equal($"/v/{id}#corrections", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Programs_correct_with_the_inquiry()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Certificate), "file", "a.pdf" },
            { new StringContent("2029-01-31"), "corrections.expiresOn" },
        };

        var answer = await (await service.Client.PostAsync("/api/v1/verifications", form)).Content.ReadFromJsonAsync<JsonElement>();

        var last = answer.GetProperty("claim").GetProperty("expiresOn");
        Assert.Equal(("2029-01-31", "31 December 2027"), (last.GetProperty("value").GetString(), last.GetProperty("correctedFrom").GetString()));
    }

    [Fact]
    public async Task A_form_of_corrections_that_is_none_of_ours_is_refused()
    {
        var id = await VerifiedAsync();
        using var parts = new MultipartFormDataContent { { new StringContent("EX-2002"), "certificateNumber" } };

        await ProblemAssert.IsAsync(await service.Client.PostAsync($"/v/{id}/corrections", parts), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        await ProblemAssert.IsAsync(await CorrectAsync(id, ("holderName", new('x', 9_000))), HttpStatusCode.BadRequest, "malformed-form");
        await ProblemAssert.IsAsync(
            await CorrectAsync(id, [.. Enumerable.Range(0, 31).Select(field => ($"field{field}", "x"))]), HttpStatusCode.BadRequest, "malformed-form");
    }

    private Task<HttpResponseMessage> CorrectAsync(string id, params (string Name, string Value)[] fields) =>
        service.Client.PostAsync($"/v/{id}/corrections", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private async Task<string> VerifiedAsync()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Certificate), "file", "a.pdf" } };
        var answer = await service.Client.PostAsync("/api/v1/verifications", form);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
