using System.Text;
using CertVerify.Functions.Tests;
using Microsoft.Playwright;

namespace CertVerify.Browser.Tests;

/// <summary>The real service with the shipped samples' register, and one browser for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    internal static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly TestService service = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    internal Uri Address => service.Client.BaseAddress!;

    internal HttpClient Client => service.Client;

    public async Task InitializeAsync()
    {
        service.Settings["CertVerify:SampleData"] = "true";
        await service.InitializeAsync();
        if (Chromium.Missing is not null)
            return;
        await ImportAsync(await File.ReadAllTextAsync(Path.Combine(Samples, "register.csv")), "");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await service.DisposeAsync();
    }

    internal async Task ImportAsync(string csv, string declared)
    {
        using var body = new StringContent(csv, Encoding.UTF8, "text/csv");
        var answer = await service.Client.PostAsync($"/api/v1/registry/imports?asOf={DateTime.UtcNow:yyyy-MM-dd}{declared}", body);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>A visitor with a screen and a language of their own.</summary>
    internal async Task<Visitor> VisitAsync(string language = "en", int width = 1280, bool scripts = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            Locale = language,
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 },
            HasTouch = width < 600,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await Visitor.EnterAsync(context, Address);
    }
}

/// <summary>One service and one browser for all the tests.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<Site>
{
    internal const string Name = "site";
}
