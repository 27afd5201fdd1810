using System.Text;
using CertVerify.Functions.Web.Texts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CertVerify.Browser.Tests;

/// <summary>A whole list, from the form to its results.</summary>
[Collection(SiteTests.Name)]
public sealed class ListTests(Site site)
{
    private static readonly FilePayload Suppliers = Csv("suppliers.csv", "reference,certificateNumber,holder.name,City\nS-1001,KG-QMS-2041-07,Tarnbeck Precision Castings Ltd,Harrowmere\nS-1002,XQ-UNLISTED-77,Larkmoor Pumps Ltd,\nS-1003,,,\n");

    [BrowserTheory]
    [InlineData("en", 1280, true)]
    [InlineData("de", 390, true)]
    [InlineData("fr", 1280, false)]
    [InlineData("zh", 390, false)]
    public async Task A_buyer_sends_a_list_and_takes_the_results_away(string language, int width, bool scripts)
    {
        await using var buyer = await site.VisitAsync(language, width, scripts);
        var texts = PageTexts.In(language)!;

        await buyer.Page.GotoAsync("/");
        await buyer.Page.GetByRole(AriaRole.Link, new() { Name = texts["list.link"] }).ClickAsync();
        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(texts["list.title"]);
        await SoundAsync(buyer, scripts, $"lists-{language}-{width}");

        await buyer.Page.SetInputFilesAsync("#file", Suppliers);
        if (scripts)
            await Expect(buyer.Page.Locator(".chosen")).ToHaveTextAsync("suppliers.csv");
        await buyer.Page.GetByRole(AriaRole.Button, new() { Name = texts["list.send"] }).ClickAsync();
        await buyer.Page.WaitForURLAsync("**/lists/*");
        while (!scripts && await buyer.Page.Locator("[data-look]").CountAsync() > 0)
            await buyer.Page.ClickAsync("[data-look]");

        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(texts["list.state.finished"]);
        await Expect(buyer.Page.Locator(".counts")).ToContainTextAsync(texts["indication.passed"]);
        await Expect(buyer.Page.Locator("#rows tbody tr")).ToHaveCountAsync(3);
        await Expect(buyer.Page.Locator("#rows tbody tr").First).ToContainTextAsync(texts["verdict.passed"]);
        await Expect(buyer.Page.Locator("#rows tbody tr").Last).ToContainTextAsync(texts["list.refused"]);
        await SoundAsync(buyer, scripts, $"list-{language}-{width}");

        var download = await buyer.Page.RunAndWaitForDownloadAsync(() => buyer.Page.ClickAsync("a[href$='.csv']"));
        Assert.Contains("S-1003", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
        await buyer.Page.Locator("#rows tbody a").First.ClickAsync();
        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(texts["verdict.passed"]);
    }

    [BrowserFact]
    public async Task A_buyer_sees_how_far_a_long_list_is_and_cancels_the_rest()
    {
        var texts = PageTexts.All[0];
        await using var buyer = await site.VisitAsync();
        await buyer.Page.GotoAsync("/lists");

        await buyer.Page.SetInputFilesAsync("#file", Csv("long.csv", "certificateNumber\n" + string.Join('\n', Enumerable.Range(1, 9_000).Select(number => $"EX-{number}"))));
        await buyer.Page.ClickAsync("button[type=submit]");
        await Expect(buyer.Page.Locator("progress")).Not.ToHaveJSPropertyAsync("value", 0);
        await buyer.AssertSoundAsync();
        await buyer.PortrayAsync("list-running");

        await buyer.Page.GetByRole(AriaRole.Button, new() { Name = texts["list.cancel"] }).ClickAsync();
        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(texts["list.state.cancelled"]);
    }

    [BrowserFact]
    public async Task What_is_wrong_with_a_list_is_announced()
    {
        await using var buyer = await site.VisitAsync(width: 390);
        await buyer.Page.GotoAsync("/lists");

        await buyer.Page.SetInputFilesAsync("#file", Csv("cities.csv", "city\nBerlin\n"));
        await buyer.Page.ClickAsync("button[type=submit]");

        await Expect(buyer.Page.Locator("#faults")).ToBeFocusedAsync();
        await Expect(buyer.Page.Locator("#faults")).ToContainTextAsync(PageTexts.All[0]["list.fault.unusable"]);
        await buyer.AssertSoundAsync();
    }

    /// <summary>axe is a script itself, so that a page without scripts is looked at through another visitor's eyes.</summary>
    private static async Task SoundAsync(Visitor buyer, bool scripts, string name)
    {
        if (scripts)
            await buyer.AssertSoundAsync();
        await buyer.PortrayAsync(name);
    }

    private static FilePayload Csv(string name, string csv) => new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) };
}
