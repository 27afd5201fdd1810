using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Adapters.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Commands;

public sealed class ReceiptCommandsTests(TestService service) : IClassFixture<TestService>, IDisposable
{
    private const int Missing = 1, Faulty = 3;

    private readonly string folder = Directory.CreateTempSubdirectory("certverify-receipts-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_receipt_is_checked_with_two_files_and_nothing_else()
    {
        var (number, receipt, keys) = await FilesAsync();
        var elsewhere = Path.Combine(folder, "data");

        var (code, output) = await RunAsync(elsewhere, "receipts", "verify", receipt, "--jwks", keys);

        Assert.Equal(0, code);
        Assert.Contains(number, output, StringComparison.Ordinal);
        Assert.Contains("indeterminate", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(elsewhere));
    }

    [Fact]
    public async Task A_receipt_that_was_changed_ends_with_3()
    {
        var (_, receipt, keys) = await FilesAsync();
        var text = await File.ReadAllTextAsync(receipt);
        await File.WriteAllTextAsync(receipt, text[..^10] + "AAAAAAAAAA");

        var (code, output) = await RunAsync(folder, "receipts", "verify", receipt, "--jwks", keys);

        Assert.Equal(Faulty, code);
        Assert.Contains("The signature does not fit", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_no_key_is_made_for_it()
    {
        var (_, receipt, _) = await FilesAsync();

        Assert.Equal((Missing, "There is no key here; give the service's key set: --jwks FILE.\n"), await RunAsync(folder, "receipts", "verify", receipt));
        Assert.Equal((Missing, "There is no file nowhere.jws.\n"), await RunAsync(folder, "receipts", "verify", "nowhere.jws"));
        Assert.Equal((Missing, $"{receipt} is no set of keys on P-256.\n"), await RunAsync(folder, "receipts", "verify", receipt, "--jwks", receipt));
        Assert.False(File.Exists(Path.Combine(folder, "signing-keys.json")));
    }

    [Fact]
    public async Task The_chain_is_walked_and_a_verification_replayed_beside_the_running_service()
    {
        var verification = await VerifiedAsync();

        var (code, output) = await RunAsync(DataFolder, "receipts", "audit");
        Assert.True(code == 0, output);
        Assert.Contains("0 faults", output, StringComparison.Ordinal);

        (code, output) = await RunAsync(DataFolder, "replay", verification.GetProperty("id").GetString()!);
        Assert.True(code == 0, output);
        Assert.Contains("the same verdict, in every word", output, StringComparison.Ordinal);
        Assert.Equal(Missing, (await RunAsync(DataFolder, "replay", "nothing")).Code);
    }

    private string DataFolder => service.Services.GetRequiredService<StoreOptions>().DataFolder;

    private async Task<(string Number, string Receipt, string Keys)> FilesAsync()
    {
        var verification = await VerifiedAsync();
        var (receipt, keys) = (Path.Combine(folder, "receipt.jws"), Path.Combine(folder, "jwks.json"));
        await File.WriteAllTextAsync(receipt, await service.Client.GetStringAsync($"/api/v1/verifications/{verification.GetProperty("id").GetString()}/receipt"));
        await File.WriteAllTextAsync(keys, await service.Client.GetStringAsync("/.well-known/jwks.json"));
        return (verification.GetProperty("receiptNumber").GetString()!, receipt, keys);
    }

    private async Task<JsonElement> VerifiedAsync() =>
        await (await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1001" })).Content.ReadFromJsonAsync<JsonElement>();

    private static async Task<(int Code, string Output)> RunAsync(string dataFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "certverify"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CertVerify__DataFolder"] = dataFolder;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
