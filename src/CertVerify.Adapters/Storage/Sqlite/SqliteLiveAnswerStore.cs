using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Answers of live registers, one row for each question.</summary>
public sealed class SqliteLiveAnswerStore(SqliteDatabase database) : ILiveAnswerStore
{
    public async Task<LiveAnswer<TRecord>?> FindAsync<TRecord>(string tenant, string register, string question, CancellationToken cancel)
    {
        var json = await database.ReadAsync(
            connection => connection.Scalar<string>("SELECT json FROM live_answer WHERE tenant = ?1 AND register = ?2 AND question = ?3", tenant, register, question), cancel)
            .ConfigureAwait(false);
        return json is null ? null : JsonSerializer.Deserialize<LiveAnswer<TRecord>>(json, CoreJson.Options);
    }

    public Task KeepAsync<TRecord>(string tenant, string register, string question, LiveAnswer<TRecord> answer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return database.WriteAsync(
            connection => connection.Execute(
                "INSERT INTO live_answer (tenant, register, question, asked_at, json) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET asked_at = ?4, json = ?5",
                tenant, register, question, Written(answer.AskedAt), JsonSerializer.Serialize(answer, CoreJson.Options)),
            cancel);
    }

    public Task ForgetBeforeAsync(DateTimeOffset time, CancellationToken cancel) =>
        database.WriteAsync(connection => connection.Execute("DELETE FROM live_answer WHERE asked_at < ?1", Written(time)), cancel);

    private static string Written(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
