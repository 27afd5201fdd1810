using CertVerify.Functions;
using CertVerify.Adapters.Tests;
using Microsoft.AspNetCore.Builder;

namespace CertVerify.Torture.Lost;

/// <summary>A store on which the service is killed: where it lies, and what minutes of waiting would do to it.</summary>
internal abstract class Stage : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("certverify-torture-").FullName;

    /// <summary>Of the service, as environment variables.</summary>
    internal Dictionary<string, string> Settings { get; }

    protected Stage() => Settings = new()
    {
        ["CertVerify__DataFolder"] = folder,
        ["CertVerify__SampleData"] = "true",
        ["CertVerify__WebhooksToLoopback"] = "true",
        ["CertVerify__MaxConcurrent"] = "64",
    };

    protected string Folder => folder;

    /// <summary>Leases of a process that was killed are over after a minute, and messages that it took come back after five: here at once.</summary>
    internal abstract Task LetMinutesPassAsync();

    /// <summary>The service on the same store, with its clock in hand and not listening.</summary>
    internal WebApplication Build(MovingClock clock) => Service.Build(
        Settings.Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value))
            .Append(new("CertVerify:WatchByItself", "false")).Append(new("CertVerify:Port", "0")),
        clock);

    public virtual ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
