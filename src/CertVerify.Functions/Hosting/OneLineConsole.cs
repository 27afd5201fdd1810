using Microsoft.Extensions.Logging.Console;

namespace CertVerify.Functions.Hosting;

/// <summary>Logs to stdout, one line for each record: the Azure host takes every line for a record and everything on stderr for an error.</summary>
internal static class OneLineConsole
{
    internal static void AddOneLineConsole(this ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
    }
}
