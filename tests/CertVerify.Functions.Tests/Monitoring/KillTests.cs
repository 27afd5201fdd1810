using System.Text;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tests;
using CertVerify.Core.Monitoring;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Monitoring;
using CertVerify.Functions.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Monitoring;

/// <summary>The real executable, killed while it verifies again: nothing is lost and nothing is done twice.</summary>
public sealed class KillTests : IDisposable
{
    private const int Certificates = 60;
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Killed_wherever_it_stands_each_certificate_moves_on_once_and_each_event_is_told_once()
    {
        var clock = new MovingClock(DateTimeOffset.UtcNow.AddDays(-40));
        await using (var service = Build(clock))
        {
            await RegisterAsync(service, clock.Now, "Active");
            await Parallel.ForAsync(0, Certificates, None, async (number, cancel) => await service.Services.GetRequiredService<WatchDesk>().PutAsync(
                Tenants.Local, new Core.Inquiries.Inquiry { CertificateNumber = Number(number), CertificationBody = "Kestrelgate Certification Ltd" }, cancel));
            clock.Now = DateTimeOffset.UtcNow;
            await RegisterAsync(service, clock.Now, "Suspended");
        }

        for (var round = 0; round < 5; round++)
        {
            await using var handler = HandlerProcess.Start(Path.Combine(AppContext.BaseDirectory, "certverify"), AppContext.BaseDirectory, Environment());
            await handler.BecomeReadyAsync();
            using var client = new HttpClient();
            await new Triggering(client, handler.Address).TimerAsync("Reverify");
            await Task.Delay(40 * round);
            handler.Kill();
            await LeaveNothingHiddenAsync();
        }

        await using var last = Build(TimeProvider.System);
        while (await last.Services.GetRequiredService<WorkPump>().RunOnceAsync(None) > 0)
        {
        }

        var events = await last.Services.GetRequiredService<IEventStore>().AfterAsync(Tenants.Local, 0, 10_000, None);
        Assert.Equal(Enumerable.Range(1, events.Count).Select(position => (long)position), events.Select(one => one.Position));
        Assert.Equal(Certificates, events.Count(one => one.Event.Kind is EventKind.StatusChanged));
        Assert.Equal((2L * Certificates, 2L * Certificates), (await CountAsync("verification"), await CountAsync("watch_history")));
    }

    private WebApplication Build(TimeProvider clock) =>
        Service.Build([new("CertVerify:DataFolder", folder), new("CertVerify:SampleData", "true"), new("CertVerify:WatchByItself", "false"), new("CertVerify:Port", "0")], clock);

    private Dictionary<string, string> Environment()
    {
        var environment = StandInHost.Inherited("http://127.0.0.1:1", folder);
        environment["CertVerify__SampleData"] = "true";
        return environment;
    }

    private static async Task RegisterAsync(WebApplication service, DateTimeOffset day, string status)
    {
        var rows = string.Join('\n', Enumerable.Range(0, Certificates).Select(number => WatchService.Row(Number(number), status, expires: "2031-01-01")));
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(WatchService.Register(day, rows)));
        await service.Services.GetRequiredService<Adapters.Registries.Importing.RegisterImporter>().ImportAsync(Tenants.Local, csv, new Dictionary<string, string>(), null, None, None);
    }

    /// <summary>Messages that a killed process had taken come back after some minutes; here at once.</summary>
    private async Task LeaveNothingHiddenAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "certverify.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE work SET visible_at = 0; DELETE FROM lease";
        await command.ExecuteNonQueryAsync();
    }

    private async Task<long> CountAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "certverify.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static string Number(int number) => $"KG-{number:000}";
}
