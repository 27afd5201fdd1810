using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Functions.Web.Texts;
using static Microsoft.Playwright.Assertions;

namespace CertVerify.Browser.Tests;

/// <summary>The certificates under watch, and the pages for developers, in a real browser.</summary>
[Collection(SiteTests.Name)]
public sealed class WatchedTests(Site site)
{
    [BrowserTheory]
    [InlineData("en", 1280, true)]
    [InlineData("de", 390, true)]
    [InlineData("zh", 390, false)]
    public async Task From_the_result_to_the_certificates_and_off_again(string language, int width, bool scripts)
    {
        var texts = PageTexts.In(language)!;
        var answer = await site.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "KG-QMS-2041-07", certificationBody = "Kestrelgate Certification Ltd", need = new { product = $"castings for {language}" } });
        await using var buyer = await site.VisitAsync(language, width, scripts);
        await buyer.Page.GotoAsync("/v/" + (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString());

        await buyer.Page.ClickAsync("form.watch button");

        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(texts["mine"]);
        var one = buyer.Page.Locator("article:target");
        await Expect(one).ToContainTextAsync(texts.Day(new(2028, 3, 17)));
        await Expect(buyer.Page.Locator("#calendar ~ p code")).ToContainTextAsync("/certificates/calendar.ics");
        if (scripts)
            await buyer.AssertSoundAsync();
        await buyer.PortrayAsync($"certificates-{language}");
        await one.Locator("button").ClickAsync();
        await Expect(one).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_reference_is_readable_and_sound(int width)
    {
        await using var developer = await site.VisitAsync(width: width);

        await developer.Page.GotoAsync("/reference#createVerification");
        await developer.Page.Locator("article[aria-labelledby=createVerification] summary").First.ClickAsync();

        await Expect(developer.Page.Locator("article[aria-labelledby=createVerification] pre").First).ToBeVisibleAsync();
        await developer.AssertSoundAsync();
    }
}
