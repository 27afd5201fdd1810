using System.Diagnostics;
using System.Globalization;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;

namespace CertVerify.Benchmarks.Search;

/// <summary>Our side: the extract imported into the embedded store, and asked.</summary>
internal sealed class Ours(string folder) : IAsyncDisposable
{
    private const string Tenant = "local";

    private readonly SqliteDatabase database = SqliteDatabase.Open(new() { DataFolder = folder });

    public async Task ImportAsync(string file, int rows)
    {
        var importer = new RegisterImporter(new SqliteRegisterStore(database), TimeProvider.System);
        var began = Stopwatch.GetTimestamp();
        await using var csv = File.OpenRead(file);
        var outcome = await importer.ImportAsync(Tenant, csv, new Dictionary<string, string>(), null, default, CancellationToken.None);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (outcome is not ImportOutcome.Published(var extract, _, _) || extract.Accepted != rows)
            throw new InvalidOperationException($"The import came out as {outcome}.");
        Print($"  import with all indexes   {rows / seconds,12:N0} rows/s   {seconds,8:0.0} s");
        Print($"  processor time            {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds,12:0.0} s        (making up the names included)");
        Print($"  memory at its peak        {Process.GetCurrentProcess().PeakWorkingSet64 >> 20,12:N0} MB       (bench and import in one process)");
        Print($"  store                     {new FileInfo(database.File).Length >> 20,12:N0} MB");
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

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

/// <summary>How one question was answered.</summary>
internal sealed record Answer(Corruption Asked, double Milliseconds, bool Found);
