using System.Globalization;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CertVerify.Benchmarks.Search;

/// <summary>Our side: the extract imported into the embedded store, and asked.</summary>
internal sealed class Ours(string folder) : IAsyncDisposable
{
    private const string Tenant = "local";

    private readonly SqliteDatabase database = SqliteDatabase.Open(new() { DataFolder = folder });

    public async Task SizesAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={database.File};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT sum(length(postings)) FROM register_bucket), (SELECT sum(length(common) + length(bits)) FROM register_digest)";
        await using var sizes = await command.ExecuteReaderAsync();
        await sizes.ReadAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
              store                     {new FileInfo(database.File).Length >> 20,12:N0} MB, of them the index {sizes.GetInt64(0) >> 20:N0} MB and its digest {sizes.GetInt64(1) >> 20:N0} MB
            """));
    }

    /// <summary>Milliseconds each, and whether the sought is among the first ten.</summary>
    public async Task<List<Answer>> SearchAsync(IReadOnlyList<Corruption> corruptions)
    {
        var search = new RecordSearch(new SqliteRegisterStore(database), new(new SqliteHolderIndex(database)));
        var answers = new List<Answer>();
        foreach (var corruption in corruptions.Take(50).Concat(corruptions))
        {
            IReadOnlyList<RecordHit> hits = [];
            var time = await Clock.MillisecondsAsync(async () => hits = await search.FindAsync(Tenant, null, corruption.Asked, null, 10, CancellationToken.None));
            answers.Add(new(corruption, time, hits.Any(hit => hit.Record.HolderName == corruption.Sought)));
        }

        return answers[^corruptions.Count..];
    }

    public async Task<List<double>> NumbersAsync(IEnumerable<string> numbers)
    {
        var store = new SqliteRegisterStore(database);
        var times = new List<double>();
        foreach (var number in numbers)
        {
            var keys = RecordKey.For([number], null);
            times.Add(await Clock.MillisecondsAsync(async () =>
            {
                var hits = await store.SearchAsync(Tenant, keys, CancellationToken.None);
                if (hits.Sum(hit => hit.Records.Count) != 1)
                    throw new InvalidOperationException($"{number} was not found.");
            }));
        }

        return times;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

/// <summary>How one question was answered.</summary>
internal sealed record Answer(Corruption Asked, double Milliseconds, bool Found);
