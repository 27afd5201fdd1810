using System.Net;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Tests.Web;

/// <summary>The pages of lists as a browser without scripts asks for them.</summary>
public sealed class ListsTests(TestService service) : IClassFixture<TestService>
{
    private static readonly PageTexts Texts = PageTexts.All[0];

    [Fact]
    public async Task A_list_that_was_sent_has_a_page_and_its_results_as_files()
    {
        var address = (await SendAsync("certificateNumber,reference,City\nEX-1,S-1,Berlin\n,S-2,Paris\n")).Headers.Location!;
        Assert.Matches("^/lists/[0-9a-z]{34}$", address.OriginalString);

        var page = await FinishedAsync(address);

        Assert.All(["S-1", "S-2", "EX-1", "/v/", Texts["list.row.nothing"], "City"], word => Assert.Contains(word, page, StringComparison.Ordinal));
        Assert.DoesNotContain("data-going", page, StringComparison.Ordinal);
        Assert.Contains("EX-1", await service.Client.GetStringAsync($"{address}/results.csv"), StringComparison.Ordinal);
        Assert.StartsWith("PK", await service.Client.GetStringAsync($"{address}/results.xlsx"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync($"{address}/results.exe")).StatusCode);
    }

    [Fact]
    public async Task A_long_list_is_shown_page_by_page()
    {
        var address = (await SendAsync("certificateNumber\n" + string.Join('\n', Enumerable.Range(1, 130).Select(number => $"EX-{number}E")))).Headers.Location!;

        var (first, second) = (await FinishedAsync(address), await service.Client.GetStringAsync($"{address}?after=100"));

        Assert.Contains("EX-100E", first, StringComparison.Ordinal);
        Assert.DoesNotContain("EX-101E", first, StringComparison.Ordinal);
        Assert.Contains($"{address}?after=100", first, StringComparison.Ordinal);
        Assert.Contains("EX-130E", second, StringComparison.Ordinal);
        Assert.DoesNotContain("?after=", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("supplier\nExample Works Ltd\n", "list.fault.unusable")]
    [InlineData(null, "list.fault.nothing")]
    public async Task A_list_that_cannot_be_used_is_told_why(string? csv, string text)
    {
        var answer = await SendAsync(csv);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(Texts[text], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_can_be_cancelled_from_our_page_and_from_no_other()
    {
        var address = (await SendAsync("certificateNumber\n" + string.Join('\n', Enumerable.Range(1, 5_000).Select(number => $"EX-{number}")))).Headers.Location!;
        using var foreign = new HttpRequestMessage(HttpMethod.Post, $"{address}/cancel") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };

        Assert.Equal(HttpStatusCode.Forbidden, (await service.Client.SendAsync(foreign)).StatusCode);
        Assert.Contains("data-going", await service.Client.GetStringAsync(address), StringComparison.Ordinal);
        Assert.Equal(address, (await service.Client.PostAsync($"{address}/cancel", null)).Headers.Location);
        Assert.Contains(Texts["list.state.cancelled"], await service.Client.GetStringAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_from_elsewhere_is_not_taken_and_one_that_is_not_there_is_not_found()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/lists") { Content = Form("certificateNumber\nEX-1\n"), Headers = { { "Origin", "https://elsewhere.example" } } };

        Assert.Equal(HttpStatusCode.Forbidden, (await service.Client.SendAsync(foreign)).StatusCode);
        foreach (var address in new[] { "/lists/unknown", "/lists/unknown/results.csv" })
            Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.PostAsync("/lists/unknown/cancel", null)).StatusCode);
    }

    [Fact]
    public async Task What_a_list_says_is_shown_and_never_run()
    {
        const string hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        var address = (await SendAsync($"certificateNumber,reference,holder.name\nEX-1,\"{hostile.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{hostile.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")).Headers.Location!;

        var page = await FinishedAsync(address);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> SendAsync(string? csv) => service.Client.PostAsync("/lists", Form(csv));

    private static MultipartFormDataContent Form(string? csv) => csv is null
        ? new() { { new StringContent(""), "other" } }
        : new() { { new StringContent(csv), "file", "suppliers.csv" } };

    private async Task<string> FinishedAsync(Uri address)
    {
        for (var waited = 0; waited < 300; waited++)
        {
            if (await service.Client.GetStringAsync(address) is var page && page.Contains(Texts["list.state.finished"], StringComparison.Ordinal))
                return page;
            await Task.Delay(100);
        }

        throw new TimeoutException($"{address}");
    }
}
