using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Adapters.Tests.Lists;

namespace CertVerify.Functions.Tests.Batches;

/// <summary>Many inquiries at once by the API: in every form they may come in, what comes of each, and that none is done twice.</summary>
public sealed class BatchesTests(TestService service) : IClassFixture<TestService>
{
    private readonly HttpClient client = service.Client;

    [Fact]
    public async Task A_list_is_verified_row_by_row_and_a_row_that_cannot_be_used_holds_up_no_other()
    {
        const string csv = "Reference;Certificate Number;holder.country;Remarks;need.processes\nS-1;EX-1;DE;good;casting | welding\nS-2;;DE;;\nS-3;EX-3;Germany;;\n;;;;\nS-4;EX-4;;;\n";
        var accepted = await client.PostCsvAsync(csv);
        var received = await accepted.Content.ReadFromJsonAsync<JsonElement>();
        var batch = await client.FinishedAsync(accepted);
        var items = await client.ResultsAsync(batch);

        Assert.Equal((4, 2), (received.GetProperty("total").GetInt32(), received.GetProperty("counts").GetProperty("refused").GetInt32()));
        Assert.Equal("Remarks", Assert.Single(received.GetProperty("ignoredColumns").EnumerateArray()).GetString());
        Assert.Equal(("finished", 4, 2), (batch.Text("state"), batch.GetProperty("done").GetInt32(), batch.GetProperty("counts").GetProperty("indeterminate").GetInt32()));
        Assert.Equal(["2 S-1 verified", "3 S-2 refused", "4 S-3 refused", "6 S-4 verified"], items.Select(item => $"{item.Text("line")} {item.Text("reference")} {item.Text("state")}"));
        Assert.Equal(["/certificateNumber", "/holder/country"], items.SelectMany(Pointers));
        Assert.Equal(["casting", "welding"], items[0].GetProperty("inquiry").GetProperty("need").GetProperty("processes").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public async Task Each_item_is_a_verification_like_any_other()
    {
        var item = Assert.Single(await client.VerifiedAsync(JsonContent.Create(new { inquiries = new[] { new { reference = "S-1", certificateNumber = "EX-77", holder = new { name = "Example Works Ltd" } } } })));

        var verification = await client.GetFromJsonAsync<JsonElement>($"/api/v1/verifications/{item.Text("verificationId")}");
        Assert.Equal((item.Text("receiptNumber"), item.Text("verdict")), (verification.Text("receiptNumber"), verification.Text("verdict")));
        Assert.Equal("Example Works Ltd", verification.GetProperty("inquiry").GetProperty("holder").GetProperty("name").GetString());
        Assert.Equal("S-1", item.Text("reference"));
    }

    [Fact]
    public async Task An_inquiry_of_an_array_that_cannot_be_used_is_told_where_it_is_wrong()
    {
        using var json = new StringContent(
            """{"inquiries":[{"certificateNumber":"EX-1","nmae":"x"},17,{"reference":5,"certificateNumber":"EX-2"},{"certificateNumber":"EX-3"}]}""", System.Text.Encoding.UTF8, "application/json");

        var items = await client.VerifiedAsync(json);

        Assert.Equal(["refused", "refused", "refused", "verified"], items.Select(item => item.Text("state")));
        Assert.Equal(["/nmae", "", "/reference"], items.SelectMany(Pointers));
    }

    [Fact]
    public async Task A_zip_of_certificates_is_read_file_by_file_and_only_certificates_count()
    {
        var certificate = Pdfs.OfLines("CERTIFICATE OF REGISTRATION", "Certificate number: EX-2002", "ISO 9001:2015", "Valid until 31 December 2027");
        var zip = Archives.Zip(("2026/acme.pdf", certificate), ("notes.txt", "hello"u8.ToArray()), ("__MACOSX/._acme.pdf", [1]), ("locked.pdf", Pdfs.Encrypted()));
        using var form = new MultipartFormDataContent { { new ByteArrayContent(zip), "file", "certificates.zip" }, { new StringContent("ISO 9001:2015"), "need.standard" } };

        var items = await client.VerifiedAsync(form);

        Assert.Equal(["2026/acme.pdf verified", "notes.txt refused", "locked.pdf refused"], items.Select(item => $"{item.Text("file")} {item.Text("state")}"));
        Assert.Equal("EX-2002", items[0].Text("certificateNumber"));
        Assert.Equal("ISO 9001:2015", items[0].GetProperty("inquiry").GetProperty("need").GetProperty("standard").GetString());
        var verification = await client.GetFromJsonAsync<JsonElement>($"/api/v1/verifications/{items[0].Text("verificationId")}");
        Assert.Equal("application/pdf", verification.GetProperty("document").GetProperty("mediaType").GetString());
    }

    [Fact]
    public async Task What_stands_beside_the_file_holds_for_every_row_that_does_not_say_otherwise()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("certificateNumber,need.product\nEX-1,\nEX-2,pumps\n"), "file", "list.csv" },
            { new StringContent("castings"), "need.product" },
            { new StringContent("ISO 9001"), "need.standard" },
        };

        var needs = (await client.VerifiedAsync(form)).Select(item => item.GetProperty("inquiry").GetProperty("need")).ToList();

        Assert.Equal(["castings", "pumps"], needs.Select(need => need.Text("product")));
        Assert.Equal(["ISO 9001", "ISO 9001"], needs.Select(need => need.Text("standard")));
    }

    [Fact]
    public async Task Results_come_page_by_page_in_the_order_in_which_they_were_handed_in()
    {
        var batch = await client.FinishedAsync(await client.PostCsvAsync("certificateNumber\n" + string.Join('\n', Enumerable.Range(1, 45).Select(number => $"EX-{number}"))));

        var items = await client.ResultsAsync(batch, limit: 20);

        Assert.Equal(Enumerable.Range(1, 45), items.Select(item => item.GetProperty("position").GetInt32()));
        Assert.Equal(45, items.Select(item => item.Text("verificationId")).Distinct().Count());
        await ProblemAssert.IsAsync(await client.GetAsync($"{batch.Text("results")}?after=nonsense!"), HttpStatusCode.UnprocessableEntity, "invalid-field");
        await ProblemAssert.IsAsync(await client.GetAsync($"{batch.Text("results")}?offset=5"), HttpStatusCode.BadRequest, "unknown-field");
    }

    [Fact]
    public async Task A_batch_repeated_under_its_key_is_the_same_batch_also_when_two_come_at_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.PostCsvAsync("certificateNumber\nEX-1\nEX-2\n", "list-1")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
        var items = await client.ResultsAsync(await client.FinishedAsync(answers[0]));
        Assert.Equal(2, items.Select(item => item.Text("verificationId")).Distinct().Count());
        await ProblemAssert.IsAsync(await client.PostCsvAsync("certificateNumber\nEX-3\n", "list-1"), HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        await ProblemAssert.IsAsync(await client.PostCsvAsync("certificateNumber\nEX-3\n", new string('k', 201)), HttpStatusCode.BadRequest, "bad-request");
    }

    [Fact]
    public async Task The_key_of_a_batch_is_none_of_a_single_verification()
    {
        await client.PostCsvAsync("certificateNumber\nEX-1\n", "order-1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications") { Content = JsonContent.Create(new { certificateNumber = "EX-1" }), Headers = { { "Idempotency-Key", "order-1" } } };

        Assert.Equal(HttpStatusCode.Created, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task What_is_cancelled_stops_and_keeps_what_was_done()
    {
        var accepted = await client.PostCsvAsync("certificateNumber\n" + string.Join('\n', Enumerable.Range(1, 9_000).Select(number => $"EX-{number}")));
        while ((await client.GetFromJsonAsync<JsonElement>(accepted.Headers.Location)).GetProperty("done").GetInt32() == 0)
            await Task.Delay(20);

        var cancelled = await (await client.DeleteAsync(accepted.Headers.Location)).Content.ReadFromJsonAsync<JsonElement>();
        await Task.Delay(1_000);
        var first = await client.GetFromJsonAsync<JsonElement>(accepted.Headers.Location);
        await Task.Delay(500);
        var second = await client.GetFromJsonAsync<JsonElement>(accepted.Headers.Location);

        Assert.Equal("cancelled", cancelled.Text("state"));
        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.InRange(second.GetProperty("done").GetInt32(), 1, 8_999);
        var items = await client.ResultsAsync(second);
        Assert.Equal(second.GetProperty("done").GetInt32(), items.Count(item => item.Text("state") == "verified"));
        Assert.Equal("cancelled", (await (await client.DeleteAsync(accepted.Headers.Location)).Content.ReadFromJsonAsync<JsonElement>()).Text("state"));
    }

    [Fact]
    public async Task A_batch_that_nobody_handed_in_is_not_found()
    {
        foreach (var address in new[] { $"/api/v1/batches/unknown", $"/api/v1/batches/unknown/results" })
            await ProblemAssert.IsAsync(await client.GetAsync(address), HttpStatusCode.NotFound, "not-found");
        await ProblemAssert.IsAsync(await client.DeleteAsync($"/api/v1/batches/unknown"), HttpStatusCode.NotFound, "not-found");
    }

    private static IEnumerable<string?> Pointers(JsonElement item) =>
        item.TryGetProperty("errors", out var errors) ? errors.EnumerateArray().Select(error => error.Text("pointer")) : [];
}
