using System.Diagnostics;
using System.Text;
using CertVerify.Specimens.Samples;
using CertVerify.Specimens.Tests;

namespace CertVerify.Functions.Tests.Clients;

/// <summary>A running service as eng/run.sh leaves it, and a place to make programs in that goes when the tests are done.</summary>
public sealed class Workshop : IAsyncLifetime
{
    internal static readonly string TypeScript = Path.Combine(Repository.Root, "clients", "typescript");

    private readonly TestService service = new() { Settings = { ["CertVerify:SampleData"] = "true" } };

    internal string Folder { get; } = Directory.CreateTempSubdirectory("certverify-workshop-").FullName;

    internal string Address => service.Client.BaseAddress!.ToString().TrimEnd('/');

    public async Task InitializeAsync()
    {
        Assert.True(Directory.Exists(Path.Combine(TypeScript, "node_modules")), "The client's tools are not installed; run eng/setup.sh --tests.");
        await service.InitializeAsync();
        using var register = new StringContent(SampleRegister.ToCsv(), Encoding.UTF8, "text/csv");
        (await service.Client.PostAsync($"/api/v1/registry/imports?asOf={DateTime.UtcNow:yyyy-MM-dd}", register)).EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>A program of a page, for this service.</summary>
    internal string Here(string code) => code.Replace("http://127.0.0.1:7071", Address, StringComparison.Ordinal);

    /// <summary>The TypeScript client with one more program in it, built; returns the program.</summary>
    internal async Task<string> BuildAsync(string typescript)
    {
        var copy = Path.Combine(Folder, Guid.NewGuid().ToString("N"));
        foreach (var file in new[] { "package.json", "tsconfig.json", "src/index.ts", "src/schema.ts" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, file))!);
            File.Copy(Path.Combine(TypeScript, file), Path.Combine(copy, file));
        }

        Directory.CreateSymbolicLink(Path.Combine(copy, "node_modules"), Path.Combine(TypeScript, "node_modules"));
        await File.WriteAllTextAsync(Path.Combine(copy, "src", "first.ts"), Here(typescript));
        await RunAsync($"cd '{copy}' && node node_modules/typescript/bin/tsc");
        return Path.Combine(copy, "dist", "first.js");
    }

    /// <summary>A C# program with a reference to the client; returns its folder.</summary>
    internal async Task<string> MakeAsync(string csharp)
    {
        var program = Path.Combine(Folder, Guid.NewGuid().ToString("N"));
        await RunAsync($"dotnet new console -o '{program}' --no-restore && dotnet add '{program}' reference clients/CertVerify.Client");
        await File.WriteAllTextAsync(Path.Combine(program, "Program.cs"), Here(csharp));
        return program;
    }

    /// <summary>What a command prints that is run in the repository's folder; a command that fails fails the test.</summary>
    internal static async Task<string> RunAsync(string command)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-euo", "pipefail", "-c", command])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0" },
        };
        start.Environment.Remove("CI");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{command}\n{output}\n{await errors}");
        return output;
    }
}
