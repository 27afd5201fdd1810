using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Tests.Documents.Children;

[Collection("documents")]
public sealed class SandboxTests : IDisposable
{
    private readonly DocumentOptions options = new() { ChildSeconds = 20, ChildOutputMegabytes = 4, MaxChildren = 2 };
    private readonly string folder = Directory.CreateTempSubdirectory("sandbox-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Isolation_is_available_where_these_tests_run()
    {
        using var sandbox = new Sandbox(options);

        Assert.True(sandbox.Isolates);
    }

    [Fact]
    public async Task A_program_gets_its_input_and_its_work_folder_and_is_heard()
    {
        File.WriteAllText(Path.Combine(folder, "document"), "from the folder");

        var outcome = await Run("cat document -; echo grumble >&2", " and from the input"u8.ToArray());

        Assert.True(outcome.Succeeded);
        Assert.Equal("from the folder and from the input", Said(outcome));
        Assert.Equal("grumble\n", outcome.Errors);
    }

    [Fact]
    public async Task There_is_no_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var outcome = await Run($"exec 3<>/dev/tcp/127.0.0.1/{port}");

        Assert.False(outcome.Succeeded);
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("touch /usr/bin/escaped")]
    [InlineData("touch /work/escaped")]
    [InlineData("touch /escaped/x")]
    [InlineData("mount -t tmpfs none /usr")]
    public async Task Nothing_outside_its_own_temp_can_be_written(string attempt) => Assert.False((await Run(attempt)).Succeeded);

    [Fact]
    public async Task Files_and_settings_of_the_service_cannot_be_seen()
    {
        var secret = Path.Combine(Path.GetTempPath(), $"secret-{Guid.NewGuid():N}");
        File.WriteAllText(secret, "secret");
        Environment.SetEnvironmentVariable("CertVerify__Secret", "secret");
        try
        {
            var outcome = await Run($"cat {secret} /etc/passwd /proc/1/environ /home/* /root/* 2>/dev/null; env");

            Assert.DoesNotContain("secret", Said(outcome), StringComparison.Ordinal);
            Assert.DoesNotContain("root:", Said(outcome), StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("CertVerify__Secret", null);
            File.Delete(secret);
        }
    }

    [Fact]
    public async Task Endless_output_is_cut_off()
    {
        var outcome = await Run("yes");

        Assert.Equal(ChildEnd.TooMuchOutput, outcome.End);
        Assert.True(outcome.Overran);
        Assert.InRange(outcome.Output.Length, 1, 4 << 20);
    }

    [Fact]
    public async Task Endless_complaints_are_read_but_not_kept()
    {
        var outcome = await Run("head -c 1000000 /dev/zero >&2; echo done");

        Assert.Equal("done\n", Said(outcome));
        Assert.InRange(outcome.Errors.Length, 0, 64 << 10);
    }

    [Fact]
    public async Task A_program_that_sleeps_for_ever_is_ended_with_all_its_children()
    {
        options.ChildSeconds = 1;

        var outcome = await Run("sleep 86397 & sleep 86398; true");

        Assert.Equal(ChildEnd.TimedOut, outcome.End);
        AssertGone("86397");
        AssertGone("86398");
    }

    [Fact]
    public async Task A_program_that_computes_for_ever_is_ended()
    {
        options.ChildSeconds = 1;

        Assert.True((await Run("while :; do :; done")).Overran);
    }

    [Fact]
    public async Task A_program_that_takes_all_memory_fails_alone()
    {
        options.ChildMegabytes = 200;

        Assert.False((await Run("tail /dev/zero")).Succeeded);
    }

    [Fact]
    public async Task A_program_that_fills_its_temp_fails_alone() =>
        Assert.False((await Run("head -c 700000000 /dev/zero > /tmp/full")).Succeeded);

    [Fact]
    public async Task A_program_that_breeds_is_ended_with_its_whole_brood()
    {
        options.ChildSeconds = 2;

        await Run("for i in $(seq 300); do sleep 86396 & done; wait");

        AssertGone("86396");
    }

    [Fact]
    public async Task A_killed_program_is_an_outcome_and_not_an_exception() => Assert.False((await Run("kill -9 $$")).Succeeded);

    [Fact]
    public async Task A_missing_program_is_an_outcome_and_not_an_exception()
    {
        using var sandbox = new Sandbox(options);

        var outcome = await sandbox.RunAsync(new ChildCommand("no-such-program", [], folder), CancellationToken.None);

        Assert.True(outcome.IsMissing);
    }

    [Fact]
    public async Task A_caller_who_leaves_takes_the_program_along()
    {
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run("sleep 86399", cancel: leaving.Token));

        AssertGone("86399");
    }

    [Fact]
    public async Task A_program_that_is_ended_while_its_sandbox_is_built_leaves_nothing_behind()
    {
        using var sandbox = new Sandbox(options);
        for (var i = 0; i < 30; i++)
            Sandbox.End(await sandbox.StartAsync(Shell("read -r line")));

        await Parallel.ForAsync(0, 30, async (i, _) =>
        {
            using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(i / 5.0));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sandbox.RunAsync(Shell("sleep 86398"), leaving.Token));
        });

        Assert.DoesNotContain(CommandLines(), line => line.Contains(folder, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_so_many_run_at_once()
    {
        options.MaxChildren = 1;
        using var sandbox = new Sandbox(options);
        var clock = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => sandbox.RunAsync(Shell("sleep 0.4"), CancellationToken.None)));

        Assert.InRange(clock.Elapsed.TotalSeconds, 1.2, 60);
    }

    [Fact]
    public void Without_isolation_the_bounds_still_hold()
    {
        var line = Bounds.LimitedOnly(Shell("true"), options);

        Assert.Equal("prlimit", line[0]);
        Assert.Contains("--cpu=20", line);
        Assert.DoesNotContain("bwrap", line);
    }

    private static void AssertGone(string argument) =>
        Assert.DoesNotContain(CommandLines(), line => line.Split('\0') is ["sleep", var seconds, ..] && seconds == argument);

    private static IEnumerable<string> CommandLines() => Directory
        .EnumerateFiles("/proc", "cmdline", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true })
        .Select(CommandLine);

    private static string CommandLine(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Said(ChildOutcome outcome) => Encoding.UTF8.GetString(outcome.Output.Span);

    private ChildCommand Shell(string script, byte[]? input = null) => new("bash", ["-c", script], folder, input ?? []);

    private async Task<ChildOutcome> Run(string script, byte[]? input = null, CancellationToken cancel = default)
    {
        using var sandbox = new Sandbox(options);
        return await sandbox.RunAsync(Shell(script, input), cancel);
    }
}
