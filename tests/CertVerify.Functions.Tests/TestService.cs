using CertVerify.Adapters.Storage;
using CertVerify.Functions.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests;

/// <summary>The real service on a free port of loopback, with a store of its own that goes with it.</summary>
public sealed class TestService : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;
    private WebApplication? app;

    /// <summary>Settings beside the defaults; set before the first use.</summary>
    internal Dictionary<string, string?> Settings { get; } = [];

    /// <summary>The time that the service goes by; the machine's when not set.</summary>
    internal TimeProvider? Clock { get; init; }

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>Whether the embedded store's file was made.</summary>
    internal bool HasEmbeddedStore => File.Exists(Services.GetRequiredService<StoreOptions>().File);

    internal IServiceProvider Services => app!.Services;

    public async Task InitializeAsync()
    {
        Settings["CertVerify:DataFolder"] = folder;
        Settings["CertVerify:Port"] = "0";
        app = Service.Build(Settings, Clock);
        await app.StartAsync();
        Client.BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>How many rows a table of the store has.</summary>
    internal long Count(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Services.GetRequiredService<StoreOptions>().File};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }
}
