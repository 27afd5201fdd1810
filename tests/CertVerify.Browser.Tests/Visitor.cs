using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CertVerify.Browser.Tests;

/// <summary>A page in a browser, and everything about it that must never happen.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly List<IResponse> answers = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    internal IPage Page { get; }

    /// <summary>Bytes of all bodies that were loaded so far.</summary>
    internal async Task<long> WeighAsync()
    {
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return (await Task.WhenAll(answers.Where(answer => answer.Ok).Select(answer => answer.BodyAsync()))).Sum(body => body.LongLength);
    }

    internal static async Task<Visitor> EnterAsync(IBrowserContext context, Uri home)
    {
        var visitor = new Visitor(context, await context.NewPageAsync());
        visitor.Page.Request += (_, request) => visitor.ComplainIf(new Uri(request.Url).Authority != home.Authority, $"asks a stranger: {request.Url}");
        visitor.Page.Console += (_, message) => visitor.ComplainIf(message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal) && !message.Text.Contains("404", StringComparison.Ordinal), message.Text);
        visitor.Page.PageError += (_, error) => visitor.ComplainIf(true, error);
        visitor.Page.Dialog += async (_, dialog) =>
        {
            visitor.ComplainIf(true, $"a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        visitor.Page.Response += (_, answer) => visitor.answers.Add(answer);
        return visitor;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    /// <summary>Nothing was asked of strangers, no policy was broken, no script failed, nothing sticks out, and axe has nothing to say.</summary>
    internal async Task AssertSoundAsync()
    {
        Assert.Empty(complaints);
        var found = await Page.RunAxe();
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the screen.");
    }

    /// <summary>Kept where CERTVERIFY_SCREENSHOTS says, for people to look at.</summary>
    internal async Task PortrayAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("CERTVERIFY_SCREENSHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    private void ComplainIf(bool wrong, string complaint)
    {
        if (wrong)
            complaints.Add(complaint);
    }
}
