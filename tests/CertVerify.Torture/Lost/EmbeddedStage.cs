using Microsoft.Data.Sqlite;

namespace CertVerify.Torture.Lost;

/// <summary>The embedded store.</summary>
internal sealed class EmbeddedStage : Stage
{
    internal override async Task LetMinutesPassAsync()
    {
        if (!File.Exists(Path.Combine(Folder, "certverify.db")))
            return;
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "certverify.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name IN ('work', 'lease')";
        if ((long)(await command.ExecuteScalarAsync())! < 2)
            return;
        command.CommandText = "UPDATE work SET visible_at = 0; DELETE FROM lease";
        await command.ExecuteNonQueryAsync();
    }
}
