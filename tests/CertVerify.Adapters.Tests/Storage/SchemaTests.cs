using CertVerify.Adapters.Storage.Sqlite;
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
