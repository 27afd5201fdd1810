using System.Diagnostics;
using System.Text.Json;
using CertVerify.Functions.Tests.Access;

namespace CertVerify.Functions.Tests.Commands;

/// <summary>The real executable, making keys.</summary>
public sealed class KeysTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_key_is_made_shown_once_listed_exchanged_and_revoked()
    {
        var made = Json(await EndAsync("create", "--tenant", "acme", "--name", "Purchasing", "--scopes", "read,watch", "--days", "30", "--per-day", "7", "--json"));
        var (id, key) = (made.GetProperty("id").GetString()!, made.GetProperty("key").GetString()!);
        Assert.StartsWith($"certverify_{id}_", key, StringComparison.Ordinal);
        Assert.Equal(["read", "watch"], made.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));

        var listed = Assert.Single(Json(await EndAsync("list", "--tenant", "acme", "--json")).GetProperty("keys").EnumerateArray());
        Assert.Equal((id, "good", "Purchasing", 7), (listed.GetProperty("id").GetString(), listed.GetProperty("state").GetString(), listed.GetProperty("name").GetString(), listed.GetProperty("perDay").GetInt32()));
        Assert.False(listed.TryGetProperty("key", out _));
        Assert.Empty(Json(await EndAsync("list", "--tenant", "another", "--json")).GetProperty("keys").EnumerateArray());

        var exchanged = Json(await EndAsync("rotate", id, "--overlap-hours", "0", "--json"));
        Assert.Equal(id, exchanged.GetProperty("id").GetString());
        Assert.NotEqual(key, exchanged.GetProperty("key").GetString());

        Assert.Equal("revoked", Json(await EndAsync("revoke", id, "--json")).GetProperty("state").GetString());
        Assert.Equal(1, (await EndAsync("rotate", id)).Code);
        Assert.Equal(0, (await EndAsync("revoke", id)).Code);
    }

    [Fact]
    public async Task People_are_told_in_lines_and_what_is_wrong_in_sentences()
    {
        Assert.Equal((0, "There are no keys.\n", ""), await EndAsync("list"));
        var made = await EndAsync("create", "--tenant", "acme");
        Assert.Contains("\ncertverify_", made.Output, StringComparison.Ordinal);
        Assert.Contains("verify,read", made.Output, StringComparison.Ordinal);

        Assert.Equal((1, "", "There is no key none.\n"), await EndAsync("revoke", "none"));
        Assert.Equal(2, (await EndAsync("create")).Code);
        Assert.Equal(2, (await EndAsync("create", "--tenant", "acme", "--color", "red")).Code);
        Assert.Equal(2, (await EndAsync("create", "--tenant", "acme", "--days", "0")).Code);
        Assert.Contains("there is no scope 'all'", (await EndAsync("create", "--tenant", "acme", "--scopes", "all")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_from_the_command_line_opens_a_running_service()
    {
        var service = new TestService { Settings = { ["CertVerify:Anonymous"] = "Nobody" } };
        await service.InitializeAsync();
        var key = Json(await EndInAsync(service.Settings["CertVerify:DataFolder"]!, "create", "--tenant", "acme", "--json")).GetProperty("key").GetString();

        Assert.True((await service.Client.SendAsync(HttpMethod.Get, "/api/v1/verifications", key)).IsSuccessStatusCode);
        await service.DisposeAsync();
    }

    private static JsonElement Json((int Code, string Output, string Errors) ended)
    {
        Assert.Equal((0, ""), (ended.Code, ended.Errors));
        return JsonDocument.Parse(ended.Output).RootElement;
    }

    private Task<(int Code, string Output, string Errors)> EndAsync(params string[] arguments) => EndInAsync(folder, arguments);

    private static async Task<(int Code, string Output, string Errors)> EndInAsync(string dataFolder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Service).Assembly.Location, "keys", .. arguments])
        {
            WorkingDirectory = dataFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CertVerify__DataFolder"] = dataFolder },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }
}
