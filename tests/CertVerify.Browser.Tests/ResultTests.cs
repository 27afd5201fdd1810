using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Functions.Web.Texts;
using static Microsoft.Playwright.Assertions;

namespace CertVerify.Browser.Tests;

/// <summary>The result's page in a buyer's hands.</summary>
[Collection(SiteTests.Name)]
public sealed class ResultTests(Site site)
{
    private static readonly PageTexts Texts = PageTexts.All[0];

    [BrowserFact]
    public async Task Pointing_at_a_field_shows_where_it_stands()
    {
        await using var buyer = await site.VisitAsync();
        await buyer.Page.GotoAsync(await SampleAsync("certificate"));
        var box = buyer.Page.Locator("rect[data-field=expiresOn]");

        await buyer.Page.Locator(".value[data-field=expiresOn]").HoverAsync();
        await Expect(box).ToHaveClassAsync("shown");
        await buyer.Page.Locator("h1").HoverAsync();
        await Expect(box).Not.ToHaveClassAsync("shown");
        await buyer.Page.Locator(".value[data-field=expiresOn] a").FocusAsync();
        await Expect(box).ToHaveClassAsync("shown");
    }

    [BrowserFact]
    public async Task A_correction_leads_to_a_new_result_that_says_whose_it_is()
    {
        await using var buyer = await site.VisitAsync(width: 390);
        await buyer.Page.GotoAsync(await SampleAsync("certificate"));

        await buyer.Page.ClickAsync("#corrections summary");
        await buyer.AssertSoundAsync();
        await buyer.Page.FillAsync("#to-expiresOn", "2029-03-17");
        await buyer.Page.ClickAsync("#corrections button");

        await Expect(buyer.Page.Locator(".tag.corrected")).ToContainTextAsync("17 March 2028");
        await Expect(buyer.Page.Locator(".value.differs[data-field=expiresOn]")).ToBeVisibleAsync();
        await Expect(buyer.Page.Locator(".verdict")).ToContainTextAsync(Texts["corrected.note"]);
        await buyer.AssertSoundAsync();
        await buyer.PortrayAsync("corrected");
    }

    [BrowserFact]
    public async Task An_address_that_leads_nowhere_says_so()
    {
        await using var buyer = await site.VisitAsync("de");

        await buyer.Page.GotoAsync("/v/nothing");

        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(PageTexts.In("de")!["error.missing.title"]);
        await buyer.AssertSoundAsync();
    }

    /// <summary>Whatever a document or a register says is shown and never run.</summary>
    [BrowserFact]
    public async Task Hostile_words_in_every_field_stay_words()
    {
        const string hostile = "\"'><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>{{7*7}}</textarea></title>";
        await site.ImportAsync(
            $"Certificate Number,Certification Status,Certified Entity Name,Address,Standards,Certification Scope,Certification Body,Accreditation Body,Expiry Date\n"
                + $"XSS-1,Active,{Cell("H")},{Cell("A")},ISO 9001:2015,{Cell("S")},{Cell("C")},{Cell("B")},2028-03-17\n",
            $"&register=hostile&name={Uri.EscapeDataString("N" + hostile)}&coverage=partialVoluntary");
        var answer = await site.Client.PostAsync("/api/v1/verifications", new MultipartFormDataContent
        {
            { new ByteArrayContent(Functions.Tests.Pdfs.OfLines("CERTIFICATE OF REGISTRATION", "This is to certify that", $"Larkmoor {hostile} Ltd",
                "Certificate number: XSS-1", "ISO 9001:2015", $"Scope: Manufacture of {hostile}", "Valid until 31 December 2027", "Accredited by DAkkS", $"Issued by {hostile} Certification Ltd")), "file", "a.pdf" },
            { new StringContent("N" + hostile), "holder.name" },
            { new StringContent("A" + hostile), "holder.address" },
            { new StringContent("C" + hostile), "certificationBody" },
            { new StringContent("P" + hostile), "need.product" },
            { new StringContent("W" + hostile[..80]), "need.processes" },
            { new StringContent("L" + hostile), "need.site" },
            { new StringContent("H" + hostile), "corrections.holderName" },
            { new StringContent("S" + hostile), "corrections.scope" },
            { new StringContent("I" + hostile), "corrections.certificationBody" },
            { new StringContent("B" + hostile), "corrections.accreditationBody" },
            { new StringContent("D" + hostile), "corrections.holderAddress" },
        });
        answer.EnsureSuccessStatusCode();
        await using var buyer = await site.VisitAsync();

        await buyer.Page.GotoAsync("/v/" + (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString());

        Assert.Equal(0, await buyer.Page.Locator("img[src=x], main script, svg[onload]").CountAsync());
        await Expect(buyer.Page.Locator(".facts")).ToContainTextAsync("H" + hostile);
        await buyer.AssertSoundAsync();

        static string Cell(string begin) => $"\"{(begin + hostile).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private async Task<string> SampleAsync(string name)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(Site.Samples, name + ".pdf"))), "file", name } };
        var answer = await site.Client.PostAsync("/api/v1/verifications", form);
        return "/v/" + (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
    }
}
