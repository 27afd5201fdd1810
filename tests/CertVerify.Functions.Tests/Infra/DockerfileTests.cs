using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using CertVerify.Specimens.Tests;

namespace CertVerify.Functions.Tests.Infra;

/// <summary>Rules such as hadolint's. The image itself is never built by the tests.</summary>
public sealed partial class DockerfileTests
{
    private static readonly IReadOnlyList<Instruction> Instructions = Instruction.ReadAll(Path.Combine(Repository.Root, "Dockerfile"));

    [Fact]
    public void Every_base_image_names_its_version()
    {
        var bases = Of("ARG").Where(argument => argument.Contains('=', StringComparison.Ordinal)).Select(argument => argument.Split('=', 2)[1]).ToList();

        Assert.All(Of("FROM"), stage => Assert.Matches(@"^\$\{[A-Z]+\}", stage));
        Assert.All(bases, image => Assert.Matches(@"^[a-z0-9./-]+:\d[\w.-]*(@sha256:[0-9a-f]{64})?$", image));
    }

    [Fact]
    public void It_is_built_with_the_pinned_sdk()
    {
        using var global = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "global.json")));
        var version = global.RootElement.GetProperty("sdk").GetProperty("version").GetString()!;

        Assert.Contains(Of("ARG"), argument => argument.EndsWith($"dotnet/sdk:{version}", StringComparison.Ordinal));
    }

    [Fact]
    public void It_does_not_run_as_root() => Assert.Matches("^[1-9][0-9]{3,}$", Of("USER").Last());

    [Fact]
    public void It_says_how_it_fares() => Assert.Single(Of("HEALTHCHECK"));

    [Fact]
    public void What_apt_fetched_to_install_from_does_not_stay()
    {
        var installs = Of("RUN").Where(run => run.Contains("apt-get install", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(installs);
        Assert.All(installs, run =>
        {
            Assert.Contains("apt-get update", run, StringComparison.Ordinal);
            Assert.Contains("--no-install-recommends", run, StringComparison.Ordinal);
            Assert.Contains("rm -rf /var/lib/apt/lists/*", run, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Its_packages_are_those_of_setup_and_no_second_list()
    {
        var run = Of("RUN").Single(run => run.Contains("apt-get install", StringComparison.Ordinal));
        Assert.Equal("$(bash /usr/local/share/certverify/setup.sh --list)", Installed().Match(run).Groups[1].Value.Trim());

        var listed = await SetupListAsync();
        Assert.All(listed, package => Assert.Matches("^[a-z0-9][a-z0-9.+-]+$", package));
        Assert.All(new[] { "poppler-utils", "tesseract-ocr", "zbar-tools", "bubblewrap", "curl" }, package => Assert.Contains(package, listed));
    }

    [Fact]
    public void What_it_copies_is_there_and_goes_to_the_builder()
    {
        var ignore = File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore"));
        var sources = Of("COPY").Where(copy => !copy.StartsWith("--from", StringComparison.Ordinal)).SelectMany(copy => copy.Split(' ')[..^1]).ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.True(Path.Exists(Path.Combine(Repository.Root, source)), source));
        Assert.All(sources, source => Assert.Contains(ignore, line => line.StartsWith('!') && source.StartsWith(line[1..], StringComparison.Ordinal)));
    }

    [Fact]
    public void It_copies_from_stages_that_exist_and_adds_nothing_from_elsewhere()
    {
        var stages = Of("FROM").Select(stage => stage.Split(" AS ").ElementAtOrDefault(1)).ToList();

        Assert.Empty(Of("ADD"));
        Assert.All(Of("COPY").Where(copy => copy.StartsWith("--from=", StringComparison.Ordinal)), copy => Assert.Contains(copy.Split(' ')[0]["--from=".Length..], stages));
        Assert.DoesNotContain(Of("RUN"), run => Outside().IsMatch(run));
    }

    [Fact]
    public void No_secret_is_baked_in() => Assert.DoesNotContain(Of("ENV").Concat(Of("ARG")), text => Secret().IsMatch(text));

    private static IEnumerable<string> Of(string name) => Instructions.Where(instruction => instruction.Name == name).Select(instruction => instruction.Arguments);

    private static async Task<IReadOnlyList<string>> SetupListAsync()
    {
        using var setup = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "eng", "setup.sh"), "--list"]) { RedirectStandardOutput = true })!;
        var listed = await setup.StandardOutput.ReadToEndAsync();
        await setup.WaitForExitAsync();
        Assert.Equal(0, setup.ExitCode);
        return listed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("apt-get install -y --no-install-recommends ([^&]*)&&")]
    private static partial Regex Installed();

    [GeneratedRegex(@"\b(curl|wget|sudo|git clone)\b")]
    private static partial Regex Outside();

    [GeneratedRegex("KEY|SECRET|TOKEN|PASSWORD|CONNECTION_STRING", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
