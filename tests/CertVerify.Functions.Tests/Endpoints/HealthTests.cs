using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CertVerify.Functions.Tests.Host;
using CertVerify.Specimens.Tests;
using Microsoft.Data.Sqlite;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>What is missing is said, with what it costs.</summary>
public sealed partial class HealthTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Without_its_programs_it_is_degraded_and_says_what_cannot_be_read()
    {
        var (status, health) = await AskAsync(new() { ["PATH"] = "/nowhere" });

        Assert.Equal(HttpStatusCode.OK, status);
        using var read = JsonDocument.Parse(health);
        Assert.Equal("degraded", read.RootElement.GetProperty("status").GetString());
        Assert.Equal("PDF files cannot be read (Debian: poppler-utils).", Because(read, "pdftotext"));
        Assert.StartsWith("The programs that open files run without a sandbox", Because(read, "sandbox"), StringComparison.Ordinal);
        Assert.DoesNotContain(SoughtByTheAlert(), health, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_sandbox_is_required_and_there_is_none_it_says_that_documents_are_refused()
    {
        var (_, health) = await AskAsync(new() { ["PATH"] = "/nowhere", ["CertVerify__RequireSandbox"] = "true" });

        using var read = JsonDocument.Parse(health);
        Assert.StartsWith("Documents are refused", Because(read, "sandbox"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_is_missing_it_says_so_in_the_words_that_the_alert_looks_for()
    {
        var (_, health) = await AskAsync([]);

        using var read = JsonDocument.Parse(health);
        if (read.RootElement.GetProperty("status").GetString() == "ok")
            Assert.Contains(SoughtByTheAlert(), health, StringComparison.Ordinal);
        else
            Assert.DoesNotContain(SoughtByTheAlert(), health, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_hangs_holds_no_answer_up_and_is_told_when_it_was_waited_for_long_enough()
    {
        await using var service = HandlerProcess.Start(Path.Combine(AppContext.BaseDirectory, "certverify"), AppContext.BaseDirectory, new Dictionary<string, string> { ["CertVerify__DataFolder"] = folder });
        await service.BecomeReadyAsync();
        using var client = new HttpClient { BaseAddress = service.Address };
        using var before = await client.GetAsync("/health");
        using var holder = new SqliteConnection($"Data Source={Path.Combine(folder, "certverify.db")};Pooling=False");
        holder.Open();
        using var held = holder.BeginTransaction(deferred: false);

        var began = Stopwatch.GetTimestamp();
        using var meanwhile = await client.GetAsync("/health");
        var took = Stopwatch.GetElapsedTime(began);
        var inTheEnd = meanwhile.StatusCode;
        for (var i = 0; i < 100 && inTheEnd == HttpStatusCode.OK; i++)
        {
            await Task.Delay(200);
            using var later = await client.GetAsync("/health");
            inTheEnd = later.StatusCode;
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (before.StatusCode, meanwhile.StatusCode, inTheEnd));
        Assert.True(took < TimeSpan.FromSeconds(2), $"{took}");
    }

    private static string? Because(JsonDocument health, string part) => health.RootElement.GetProperty("parts").EnumerateArray()
        .Single(listed => listed.GetProperty("name").GetString() == part).GetProperty("because").GetString();

    private static string SoughtByTheAlert() =>
        Sought().Match(File.ReadAllText(Path.Combine(Repository.Root, "infra", "modules", "alerts.bicep"))).Groups[1].Value;

    private async Task<(HttpStatusCode Status, string Health)> AskAsync(Dictionary<string, string> environment)
    {
        environment["CertVerify__DataFolder"] = folder;
        await using var service = HandlerProcess.Start(Path.Combine(AppContext.BaseDirectory, "certverify"), AppContext.BaseDirectory, environment);
        await service.BecomeReadyAsync();
        using var client = new HttpClient { BaseAddress = service.Address };
        using var answer = await client.GetAsync("/api/health");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("ContentMatch: '([^']+)'")]
    private static partial Regex Sought();
}
