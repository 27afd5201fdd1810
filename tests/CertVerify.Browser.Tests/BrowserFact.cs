namespace CertVerify.Browser.Tests;

/// <summary>Where Debian's Chromium is; nothing is downloaded.</summary>
internal static class Chromium
{
    internal const string Path = "/usr/bin/chromium";

    internal static string? Missing => File.Exists(Path) ? null : $"There is no {Path} on this machine; 'eng/setup.sh --tests' installs it.";
}

/// <summary>A test that needs a browser.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>A test that needs a browser, with several cases.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
