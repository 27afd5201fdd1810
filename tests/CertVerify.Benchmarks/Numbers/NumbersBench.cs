using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using CertVerify.Benchmarks.Reverify;
using CertVerify.Functions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace CertVerify.Benchmarks.Numbers;

/// <summary>Verification by number from an imported register, beside an endpoint that does nothing but answer the same bytes, and beside SQLite's own commits.</summary>
internal static class NumbersBench
{
    private const int Registered = 20_000, CommitsAtOnce = 64;

    public static async Task RunAsync(int seconds, string folder)
    {
        await using var service = await ServiceAsync(folder);
        var address = AddressOf(service);
        var answer = await OneAsync(address);

        await using var bare = await BareAsync(answer);
        var alone = await Driver.MeasureAsync(new(bare.Urls.First()), seconds);
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var stored = await Driver.MeasureAsync(address, seconds);
        var spent = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds / (stored.ASecond * seconds);
        var commits = Commits(folder, answer, seconds);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            verification by number from {Registered:N0} records, answer of {answer.Length:N0} bytes, {seconds} s each
              a bare endpoint, same bytes      {alone.ASecond,10:N0} a second   {alone.Median:0.00} ms median   {alone.P99:0.00} ms p99
              verified and stored              {stored.ASecond,10:N0} a second   {stored.Median:0.00} ms median   {stored.P99:0.00} ms p99   {spent:0.00} ms of a processor each
              SQLite, one row, {CommitsAtOnce} a commit    {commits,10:N0} a second
              stored, of the bare endpoint     {stored.ASecond / alone.ASecond,10:0.00}
              stored, of SQLite's commits      {stored.ASecond / commits,10:0.00}
            """));
    }

    /// <summary>In this process, with a register of numbers to ask for.</summary>
    internal static async Task<WebApplication> ServiceAsync(string folder)
    {
        var service = Service.Build(
            [new("CertVerify:DataFolder", folder), new("CertVerify:SampleData", "true"), new("CertVerify:WatchByItself", "false"), new("CertVerify:Port", "0"), new("Logging:LogLevel:Default", "Warning")]);
        await SampleRegister.ImportAsync(service.Services, Registered);
        await service.StartAsync();
        return service;
    }

    /// <summary>Where numbers are verified.</summary>
    internal static Uri AddressOf(WebApplication service) => new(new Uri(service.Urls.First()), "/api/v1/verifications");

    internal static string Question(int number) => $$"""{"certificateNumber":"{{SampleRegister.Number(number % Registered)}}","certificationBody":"Kestrelgate Certification Ltd"}""";

    private static async Task<byte[]> OneAsync(Uri address)
    {
        using var http = new HttpClient();
        using var body = new StringContent(Question(1), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await http.PostAsync(address, body);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<WebApplication> BareAsync(byte[] bytes)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.StatusCode = StatusCodes.Status201Created;
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes);
        });
        await app.StartAsync();
        return app;
    }

    /// <summary>Rows of the size of a stored answer, as durable as the store's own.</summary>
    private static double Commits(string folder, byte[] row, int seconds)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "commits.db")};Pooling=False");
        connection.Open();
        Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, content BLOB)");
        var (began, written) = (Stopwatch.GetTimestamp(), 0);
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO row (content) VALUES (?1)";
        insert.Parameters.AddWithValue("?1", row);
        while (Stopwatch.GetElapsedTime(began).TotalSeconds < seconds)
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var i = 0; i < CommitsAtOnce; i++, written++)
                insert.ExecuteNonQuery();
            transaction.Commit();
        }

        return written / Stopwatch.GetElapsedTime(began).TotalSeconds;

        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
