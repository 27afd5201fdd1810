using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Functions.Tests.Access;
using CertVerify.Functions.Tests.Host;
using Microsoft.Data.Sqlite;

namespace CertVerify.Functions.Tests.Batches;

/// <summary>The real executable, killed while it works on a list: after the next starts every row is verified, and none twice.</summary>
public sealed class KillTests : IDisposable
{
    private const int Rows = 1_500;

    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;
    private string key = "";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_list_that_kill_9_broke_off_is_finished_after_the_next_starts_and_nothing_is_done_twice()
    {
        Uri address;
        key = await TestKeys.MakeAsync(folder, "acme", TestKeys.All);
        await using (var handler = await StartAsync())
        {
            using var client = Client(handler);
            var accepted = await client.PostCsvAsync("certificateNumber\n" + string.Join('\n', Enumerable.Range(1, Rows).Select(number => $"EX-{number}")));
            address = accepted.Headers.Location!;
            await DoneAsync(client, address, atLeast: 1);
            handler.Kill();
        }

        for (var killed = 0; killed < 2; killed++)
        {
            await using var handler = await StartAsync();
            using var client = Client(handler);
            var before = await DoneAsync(client, address, atLeast: 0);
            await new Triggering(client, handler.Address).TimerAsync("TakeUpLists");
            Assert.InRange(before, 1, Rows - 1);
            await DoneAsync(client, address, before + 1);
            handler.Kill();
        }

        await using var last = await StartAsync();
        using var reader = Client(last);
        await new Triggering(reader, last.Address).TimerAsync("TakeUpLists");
        await DoneAsync(reader, address, Rows);
        var batch = await reader.GetFromJsonAsync<JsonElement>(address);
        var items = await reader.ResultsAsync(batch);

        Assert.Equal("finished", batch.Text("state"));
        Assert.Equal(Rows, items.Select(item => item.Text("verificationId")).Distinct().Count());
        Assert.Equal(Rows, Verifications());
    }

    private HttpClient Client(HandlerProcess handler) => new() { BaseAddress = handler.Address, DefaultRequestHeaders = { { "X-Api-Key", key } } };

    private async Task<HandlerProcess> StartAsync()
    {
        var environment = StandInHost.Inherited("http://127.0.0.1:1", folder);
        environment["CertVerify__KeyPerMinute"] = "100000";
        var handler = HandlerProcess.Start(Path.Combine(AppContext.BaseDirectory, "certverify"), AppContext.BaseDirectory, environment);
        await handler.BecomeReadyAsync();
        return handler;
    }

    private static async Task<int> DoneAsync(HttpClient client, Uri address, int atLeast)
    {
        for (var waited = 0; waited < 3_000; waited++)
        {
            if ((await client.GetFromJsonAsync<JsonElement>(address)).GetProperty("done").GetInt32() is var done && done >= atLeast)
                return done;
            await Task.Delay(20);
        }

        throw new TimeoutException($"{address}");
    }

    private long Verifications()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "certverify.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM verification";
        return (long)command.ExecuteScalar()!;
    }
}
