using CertVerify.Functions.Web.Texts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CertVerify.Browser.Tests;

/// <summary>The form with a script, by keyboard, and when things go wrong.</summary>
[Collection(SiteTests.Name)]
public sealed class FormTests(Site site)
{
    private static readonly PageTexts Texts = PageTexts.All[0];

    [BrowserFact]
    public async Task A_buyer_sees_how_far_it_is_and_can_cancel()
    {
        await using var buyer = await site.VisitAsync();
        await buyer.Page.GotoAsync("/");
        await buyer.Page.RouteAsync("**/", route => route.Request.Method == "POST" ? Task.Delay(Timeout.Infinite) : route.ContinueAsync());

        await buyer.Page.SetInputFilesAsync("#file", Path.Combine(Site.Samples, "certificate.pdf"));
        await buyer.Page.ClickAsync("button[type=submit]");
        await Expect(buyer.Page.Locator("#progress")).ToBeVisibleAsync();
        await Expect(buyer.Page.Locator("#progress-title")).ToBeFocusedAsync();
        await Expect(buyer.Page.Locator("#said")).Not.ToBeEmptyAsync();
        await buyer.AssertSoundAsync();
        await buyer.PortrayAsync("progress");

        await buyer.Page.ClickAsync("#cancel");
        await Expect(buyer.Page.Locator("#ask")).ToBeVisibleAsync();
        await Expect(buyer.Page.Locator("#chosen")).ToHaveTextAsync(Texts["progress.cancelled"]);
        await Expect(buyer.Page.Locator("button[type=submit]")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Every_step_is_told_while_it_happens()
    {
        await using var buyer = await site.VisitAsync();
        await buyer.Page.GotoAsync("/");
        await buyer.Page.EvaluateAsync("""
            window.heard = [];
            new MutationObserver(changes => sessionStorage.heard = (sessionStorage.heard ?? "") + "\n" + changes.flatMap(change => [...change.addedNodes]).map(said => said.textContent).join("\n"))
                .observe(document.querySelector("#said"), { childList: true });
            """);

        await buyer.Page.SetInputFilesAsync("#file", Path.Combine(Site.Samples, "certificate.pdf"));
        await buyer.Page.ClickAsync("button[type=submit]");
        await buyer.Page.WaitForURLAsync("**/v/*");

        var heard = await buyer.Page.EvaluateAsync<string>("sessionStorage.heard");
        Assert.All(["progress.sending", "progress.reading", "progress.asking", "progress.judging"], key => Assert.Contains(Texts[key], heard, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_fault_is_announced_and_leads_to_its_field()
    {
        await using var buyer = await site.VisitAsync(width: 390);
        await buyer.Page.GotoAsync("/");

        await buyer.Page.ClickAsync("button[type=submit]");
        await Expect(buyer.Page.Locator("#faults")).ToBeFocusedAsync();
        await Expect(buyer.Page.Locator("#certificateNumber")).ToHaveAttributeAsync("aria-invalid", "true");
        await buyer.AssertSoundAsync();
        await buyer.PortrayAsync("faults");
        await buyer.Page.ClickAsync("#faults a");
        await Expect(buyer.Page.Locator("#certificateNumber")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_file_that_cannot_be_opened_comes_back_with_what_was_typed()
    {
        await using var buyer = await site.VisitAsync();
        await buyer.Page.GotoAsync("/");

        await buyer.Page.SetInputFilesAsync("#file", new FilePayload { Name = "certificate.pdf", MimeType = "application/pdf", Buffer = Functions.Tests.Pdfs.Encrypted() });
        await buyer.Page.FillAsync("#holder-name", "Larkmoor Pumps Ltd");
        await buyer.Page.ClickAsync("button[type=submit]");

        await Expect(buyer.Page.Locator("#file-fault")).ToHaveTextAsync(Texts["refused.encrypted"]);
        await Expect(buyer.Page.Locator("#holder-name")).ToHaveValueAsync("Larkmoor Pumps Ltd");
        await buyer.AssertSoundAsync();
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var buyer = await site.VisitAsync();
        await buyer.Page.GotoAsync("/");

        await buyer.Page.Keyboard.PressAsync("Tab");
        await Expect(buyer.Page.Locator(".skip")).ToBeFocusedAsync();
        await buyer.Page.Keyboard.PressAsync("Enter");
        await buyer.Page.Keyboard.PressAsync("Tab");
        await Expect(buyer.Page.Locator("#file")).ToBeFocusedAsync();
        await buyer.Page.Keyboard.PressAsync("Tab");
        await buyer.Page.Keyboard.TypeAsync("KG-QMS-2041-07");
        await buyer.Page.Keyboard.PressAsync("Enter");

        await buyer.Page.WaitForURLAsync("**/v/*");
        await Expect(buyer.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Another_language_is_one_choice_away_and_stays_chosen()
    {
        await using var buyer = await site.VisitAsync();
        await buyer.Page.GotoAsync("/");

        await buyer.Page.ClickAsync(".languages summary");
        await buyer.AssertSoundAsync();
        await buyer.Page.GetByRole(AriaRole.Link, new() { Name = "Türkçe" }).ClickAsync();
        await Expect(buyer.Page.Locator("html")).ToHaveAttributeAsync("lang", "tr");
        await buyer.Page.GotoAsync("/");
        await Expect(buyer.Page.Locator("h1")).ToHaveTextAsync(PageTexts.In("tr")!["form.title"]);
    }
}
