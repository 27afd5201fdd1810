using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

/// <summary>The emulator of Azure Storage on free ports of loopback, in memory: one for all tests of an assembly, and gone with them.</summary>
internal sealed partial record Azurite(Uri Blobs, Uri Queues, Uri Tables)
{
    private static readonly Lazy<Task<Azurite>> One = new(() => StartAsync());

    internal required Process Process { get; init; }

    internal string Connection => ConnectionTo(Blobs, Queues, Tables);

    internal static Task<Azurite> StartedAsync() => One.Value;

    /// <summary>Another that takes nothing but tokens of Entra, over TLS, as a real account without keys does; it looks at a token's issuer, audience and time, not at its signature.</summary>
    internal static Task<Azurite> StartWithTokensAsync(string certificate, string key) => StartAsync("--oauth", "basic", "--cert", certificate, "--key", key);

    /// <summary>With the key of the emulator, which is public.</summary>
    internal static string ConnectionTo(Uri blobs, Uri queues, Uri tables) =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"BlobEndpoint={blobs}devstoreaccount1;QueueEndpoint={queues}devstoreaccount1;TableEndpoint={tables}devstoreaccount1;";

    /// <summary>Another that keeps what it has in a folder, so that it can be ended and started again.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="before">The one whose ports it takes over; any free ones when not given.</param>
    internal static Task<Azurite> StartInAsync(string folder, Azurite? before = null)
    {
        static string Port(Uri? address) => $"{address?.Port ?? 0}";
        return RunAsync(["--location", folder, "--blobPort", Port(before?.Blobs), "--queuePort", Port(before?.Queues), "--tablePort", Port(before?.Tables)]);
    }

    /// <summary>As an operator does: it writes down what it has, which it otherwise does every few seconds.</summary>
    internal void End()
    {
        using (var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{Process.Id}"]))
            kill.WaitForExit();
        Process.WaitForExit();
    }

    private static Task<Azurite> StartAsync(params string[] more) =>
        RunAsync(["--inMemoryPersistence", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0", .. more]);

    private static async Task<Azurite> RunAsync(IReadOnlyList<string> arguments)
    {
        var script = Path.Combine(Repository(), "eng", "azurite", "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(script))
            throw new InvalidOperationException("Azurite is not installed; run eng/setup.sh --tests.");
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[script, "--skipApiVersionCheck", "--disableTelemetry", .. arguments])
            start.ArgumentList.Add(argument);
        var process = System.Diagnostics.Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.Kill();
        var addresses = new Dictionary<string, Uri>();
        while (addresses.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("Azurite ended before it listened.");
            if (Listening().Match(line) is { Success: true } match)
                addresses[match.Groups["service"].Value] = new(match.Groups["address"].Value);
        }

        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return new(addresses["Blob"], addresses["Queue"], addresses["Table"]) { Process = process };
    }

    internal static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CertVerify.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie in the repository.");
    }

    [GeneratedRegex("Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>https?://[0-9.:]+)")]
    private static partial Regex Listening();
}
