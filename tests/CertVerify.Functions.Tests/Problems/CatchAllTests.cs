using System.Collections.Concurrent;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CertVerify.Functions.Tests.Problems;

/// <summary>What goes wrong when a part of the answer is on its way already.</summary>
public sealed class CatchAllTests
{
    [Fact]
    public async Task An_answer_in_which_something_goes_wrong_is_broken_off_and_nothing_of_its_message_is_logged()
    {
        using var log = new Lines();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        builder.Logging.AddProvider(log);
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseMiddleware<CatchAll>();
        app.Run(async context =>
        {
            await context.Response.WriteAsync("begun");
            await context.Response.Body.FlushAsync();
            throw new InvalidOperationException("words of the document");
        });
        await app.StartAsync();
        using var client = new HttpClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(app.Urls.First()));

        Assert.Contains(log.All, line => line.Contains("A bug: InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(log.All, line => line.Contains("words of the document", StringComparison.Ordinal));
    }

    /// <summary>A log with all that any logger is told, exceptions and all.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        internal ConcurrentQueue<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
