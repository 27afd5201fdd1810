using System.Text.Json;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Tests.Storage;

public sealed class SchemaTests
{
    [Fact]
    public async Task A_file_of_a_newer_version_is_left_alone()
    {
        await using var store = new SqliteFixture();
        await using (var connection = new SqliteConnection($"Data Source={store.File}"))
        {
            await connection.OpenAsync();
            connection.Execute("PRAGMA user_version = 999");
        }

        await Assert.ThrowsAsync<InvalidDataException>(store.ReopenAsync);
    }

    [Fact]
    public async Task Registers_of_the_first_layout_are_found_as_before()
    {
        var folder = Directory.CreateTempSubdirectory("certverify-").FullName;
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "certverify.db")}"))
        {
            await connection.OpenAsync();
            connection.Execute(Schema.Steps[0]);
            connection.Execute("PRAGMA user_version = 1");
            var extract = new RegisterExtract(
                new("example", "20261101T000000000-1"), new("example", "Example register", Coverage.PartialVoluntary), new(null, null, []), Coverage.PartialVoluntary, default, 1, 0);
            var record = new RegistryRecord { Id = "1", CertificateNumber = "EX-1", HolderName = "ООО Пример Металл" };
            connection.Execute("INSERT INTO register VALUES ('local', 'example', ?1, ?2)", extract.Key.ImportId, JsonSerializer.Serialize(extract, CoreJson.Options));
            connection.Execute(
                "INSERT INTO register_record VALUES ('local', 'example', ?1, 'EX1', 'пример металл', ?2)", extract.Key.ImportId, JsonSerializer.Serialize(record, CoreJson.Options));
            SqliteConnection.ClearPool(connection);
        }

        await using (var database = SqliteDatabase.Open(new() { DataFolder = folder }))
        {
            var store = new SqliteRegisterStore(database);
            foreach (var keys in new[] { RecordKey.For(["ex 1"], null), RecordKey.For([], "ПРИМЕР МЕТАЛЛ"), RecordKey.For([], "Primer Metall") })
            {
                var hits = await store.SearchAsync("local", keys, CancellationToken.None);
                Assert.True(hits is [{ Records: [{ CertificateNumber: "EX-1" }] }], $"{keys.Holder}: {hits.Count} registers");
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_write_is_flushed_to_the_disk_before_it_counts()
    {
        await using var store = new SqliteFixture();

        var (mode, flush) = await store.Database.WriteAsync(
            connection => (connection.Scalar<string>("PRAGMA journal_mode"), connection.Scalar<long>("PRAGMA synchronous")), CancellationToken.None);

        Assert.Equal(("wal", 2L), (mode, flush));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_an_error_at_once() => await Assert.ThrowsAnyAsync<Exception>(
        () => Task.FromResult(SqliteDatabase.Open(new() { DataFolder = "/proc/certverify" })));
}
