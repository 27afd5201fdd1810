using System.Diagnostics;
using System.Globalization;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage.Sqlite;

namespace CertVerify.Benchmarks.Search;

/// <summary>An extract taken in by a process that does nothing else, so that its memory and processor time are those of the import.</summary>
internal static class ImportBench
{
    /// <summary>In a process of its own.</summary>
    public static async Task StartAsync(string file, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(ImportBench).Assembly.Location, "import", file, folder]);
        using var import = Process.Start(start)!;
        await import.WaitForExitAsync();
        if (import.ExitCode != 0)
            throw new InvalidOperationException($"The import ended with {import.ExitCode}.");
    }

    public static async Task RunAsync(string file, string folder)
    {
        await using var database = SqliteDatabase.Open(new() { DataFolder = folder });
        var importer = new RegisterImporter(new SqliteRegisterStore(database), TimeProvider.System);
        var began = Stopwatch.GetTimestamp();
        await using var csv = File.OpenRead(file);
        if (await importer.ImportAsync("local", csv, new Dictionary<string, string>(), null, default, CancellationToken.None) is not ImportOutcome.Published(var extract, _, _))
            throw new InvalidOperationException("Nothing was taken in.");
        var (seconds, process) = (Stopwatch.GetElapsedTime(began).TotalSeconds, Process.GetCurrentProcess());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
              import with all indexes   {extract.Accepted / seconds,12:N0} rows/s   {seconds:0.0} s, of them on a processor {process.TotalProcessorTime.TotalSeconds:0.0} s
              memory at its peak        {process.PeakWorkingSet64 >> 20,12:N0} MB
            """));
    }
}
