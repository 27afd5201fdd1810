using CertVerify.Adapters.Documents;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents;

/// <summary>Reads a document with the real tools and sees to it that nothing is left behind.</summary>
internal static class Reading
{
    public static async Task<DocumentReading> Of(byte[] content, Action<DocumentOptions>? change = null, CancellationToken cancel = default)
    {
        var options = new DocumentOptions { RequireSandbox = true };
        change?.Invoke(options);
        using var reader = new DocumentReader(options);
        return await reader.ReadAsync(content, cancel);
    }

    public static async Task<DocumentReading.Opened> Opened(byte[] content, Action<DocumentOptions>? change = null) =>
        Assert.IsType<DocumentReading.Opened>(await Of(content, change));

    public static async Task<DocumentReading.Refused> Refused(byte[] content, Action<DocumentOptions>? change = null) =>
        Assert.IsType<DocumentReading.Refused>(await Of(content, change));

    public static string Text(this Page page) => string.Join(' ', page.Words.Select(word => word.Text));

    public static Word Find(this Page page, string text) => page.Words.First(word => word.Text.Contains(text, StringComparison.Ordinal));

    public static IReadOnlyList<string> WorkFolders() =>
        [.. Directory.EnumerateDirectories(Path.GetTempPath(), $"certverify-{Environment.ProcessId}-*")];
}
