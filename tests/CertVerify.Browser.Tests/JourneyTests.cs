using CertVerify.Functions.Web.Texts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CertVerify.Browser.Tests;

/// <summary>From the form to the verdict, as buyers go.</summary>
[Collection(SiteTests.Name)]
public sealed class JourneyTests(Site site)
{
    [BrowserTheory]
    [InlineData("en", 1280)]
    [InlineData("en", 390)]
    [InlineData("de", 1280)]
    [InlineData("de", 390)]
    [InlineData("zh", 390)]
    public async Task A_buyer_sends_a_certificate_and_is_told_in_one_sentence(string language, int width)
    {
        await using var buyer = await site.VisitAsync(language, width);
        var texts = PageTexts.In(language)!;

        await buyer.Page.GotoAsync("/");
        await Expect(buyer.Page.Locator("html")).ToHaveAttributeAsync("lang", texts.HtmlLanguage);
        Assert.InRange(await buyer.WeighAsync(), 10_000, 50_000);
        await buyer.AssertSoundAsync();
        await buyer.PortrayAsync($"form-{language}-{width}");

        await buyer.Page.SetInputFilesAsync("#file", Path.Combine(Site.Samples, "certificate.pdf"));
        await Expect(buyer.Page.Locator("#chosen")).ToHaveTextAsync("certificate.pdf");
        await buyer.Page.GetByLabel(texts["field.holder.name"]).FillAsync("Tarnbeck Precision Castings Ltd");
        await buyer.Page.GetByLabel(texts["field.holder.country"]).SelectOptionAsync("GB");
        await buyer.Page.GetByText(texts["form.need"]).ClickAsync();
        await buyer.Page.GetByLabel(texts["field.need.product"]).FillAsync("investment castings");
        await buyer.Page.GetByLabel(texts["process.casting"]).CheckAsync();
        await buyer.Page.GetByRole(AriaRole.Button, new() { Name = texts["form.send"] }).ClickAsync();

        await buyer.Page.WaitForURLAsync("**/v/*");
        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(texts["verdict.passed"]);
        await Expect(buyer.Page.Locator(".sheet img")).ToHaveJSPropertyAsync("naturalWidth", 1131);
        await buyer.AssertSoundAsync();
        await buyer.PortrayAsync($"passed-{language}-{width}");
    }

    [BrowserTheory]
    [InlineData("suspended", "failed", "suspended")]
    [InlineData("other-holder", "failed", "documentContradictsRegister")]
    public async Task A_fact_against_it_comes_first_and_accuses_nobody(string sample, string indication, string reason)
    {
        await using var buyer = await site.VisitAsync(width: sample == "suspended" ? 1280 : 390);

        await buyer.Page.GotoAsync("/");
        await buyer.Page.SetInputFilesAsync("#file", Path.Combine(Site.Samples, sample + ".pdf"));
        await buyer.Page.FillAsync("#holder-name", "Tarnbeck Precision Castings Ltd");
        await buyer.Page.PressAsync("#holder-name", "Enter");
        await buyer.Page.WaitForURLAsync("**/v/*");

        var texts = PageTexts.All[0];
        await Expect(buyer.Page.Locator($".verdict.{indication} h1")).ToBeVisibleAsync();
        Assert.Contains(texts[$"verdict.{reason}"], await buyer.Page.Locator("h1").InnerTextAsync() + string.Join(' ', await buyer.Page.Locator(".finding").AllInnerTextsAsync()), StringComparison.Ordinal);
        await Expect(buyer.Page.Locator(".steps li").First).ToHaveTextAsync(texts["step.NS-STOP"]);
        await buyer.AssertSoundAsync();
        await buyer.PortrayAsync($"{sample}");
    }

    [BrowserFact]
    public async Task What_could_not_be_established_looks_like_a_question_and_offers_a_letter()
    {
        await using var buyer = await site.VisitAsync();

        await buyer.Page.GotoAsync("/");
        await buyer.Page.FillAsync("#certificateNumber", "XQ-UNLISTED-77");
        await buyer.Page.PressAsync("#certificateNumber", "Enter");
        await buyer.Page.WaitForURLAsync("**/v/*");

        await Expect(buyer.Page.Locator(".verdict.indeterminate")).ToBeVisibleAsync();
        await Expect(buyer.Page.Locator("#enquiry-text")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Certificate number: XQ-UNLISTED-77"));
        await buyer.AssertSoundAsync();
        await buyer.PortrayAsync("indeterminate");
    }

    [BrowserTheory]
    [InlineData("en", 1280)]
    [InlineData("fr", 390)]
    public async Task It_all_works_without_scripts(string language, int width)
    {
        await using var buyer = await site.VisitAsync(language, width, scripts: false);
        var texts = PageTexts.In(language)!;

        await buyer.Page.GotoAsync("/");
        await buyer.Page.FillAsync("#holder-name", "Tarnbeck Precision Castings Ltd");
        await buyer.Page.ClickAsync("button[type=submit]");
        await Expect(buyer.Page.Locator("#faults")).ToContainTextAsync(texts["fault.nothing"]);
        await Expect(buyer.Page.Locator("#certificateNumber-fault")).ToHaveTextAsync(texts["fault.nothing"]);
        await Expect(buyer.Page.Locator("#holder-name")).ToHaveValueAsync("Tarnbeck Precision Castings Ltd");
        await buyer.PortrayAsync($"without-scripts-{language}");

        await buyer.Page.SetInputFilesAsync("#file", Path.Combine(Site.Samples, "certificate.pdf"));
        await buyer.Page.ClickAsync("button[type=submit]");
        await buyer.Page.WaitForURLAsync("**/v/*");
        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(texts["verdict.passed"]);

        await buyer.Page.Locator(".value h3 a").First.ClickAsync();
        Assert.Equal("#at-certificateNumber", new Uri(buyer.Page.Url).Fragment);
    }
}
