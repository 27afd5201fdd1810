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
    private const int Registered = 20_000;

    /// <param name="executable">The service, published.</param>
    /// <param name="seconds">Measured so long, once when the process is new and once after that.</param>
    /// <param name="folder">For the service's data.</param>
    public static async Task RunAsync(string executable, int seconds, string folder)
    {
        await using (var service = Build(folder))
            await SampleRegister.ImportAsync(service.Services, Registered);
        using var published = await PublishedService.StartAsync(executable, folder);
        var answer = await OneAsync(published.Verifications);
        var (young, youngCost) = await MeasureAsync(published, seconds);
        var (grown, grownCost) = await MeasureAsync(published, seconds);

        await using var bare = await BareAsync(answer);
        var alone = await Driver.MeasureAsync(new(bare.Urls.First()), seconds);
        var (single, grouped) = (Commits(folder, answer, 1, seconds), Commits(folder, answer, Driver.Connections, seconds));

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            verification by number from {Registered:N0} records, answer of {answer.Length:N0} bytes, {Driver.Connections} connections, {seconds} s each
              verified and stored, new process {young}   {youngCost:0.00} ms of a processor each
              the same, after that             {grown}   {grownCost:0.00} ms of a processor each
              a bare endpoint, same bytes      {alone}
              SQLite, one row a commit         {single,10:N0} a second
              SQLite, {Driver.Connections} rows a commit        {grouped,10:N0} a second
              stored, of the bare endpoint           {grown.ASecond / alone.ASecond,10:0.00}
              p99, times the bare endpoint's         {grown.P99 / alone.P99,10:0.0}
              stored, of SQLite's single commits     {grown.ASecond / single,10:0.00}
              stored, of SQLite's commits together   {grown.ASecond / grouped,10:0.00}
            """));
    }

    private static async Task<(Rate Rate, double MillisecondsEach)> MeasureAsync(PublishedService service, int seconds)
    {
        var before = service.ProcessorTime;
        var rate = await Driver.MeasureAsync(service.Verifications, seconds);
        return (rate, (service.ProcessorTime - before).TotalMilliseconds / rate.Asked);
    }

    /// <summary>In this process, with a register of numbers to ask for.</summary>
    internal static async Task<WebApplication> ServiceAsync(string folder)
    {
        var service = Build(folder);
        await SampleRegister.ImportAsync(service.Services, Registered);
        await service.StartAsync();
        return service;
    }

    private static WebApplication Build(string folder) => Service.Build(
        [new("CertVerify:DataFolder", folder), new("CertVerify:SampleData", "true"), new("CertVerify:WatchByItself", "false"), new("CertVerify:Port", "0")]);

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
    private static double Commits(string folder, byte[] row, int atOnce, int seconds)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, $"commits-{atOnce}.db")};Pooling=False");
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
            for (var i = 0; i < atOnce; i++, written++)
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
