using System.Globalization;
using CertVerify.Adapters.Registries.Importing;

namespace CertVerify.Functions.Commands;

/// <summary>One line that grows while an import runs, and is gone when it is done.</summary>
internal sealed class ProgressBar(TextWriter terminal) : IProgress<ImportProgress>, IDisposable
{
    private const int Width = 30, MillisecondsBetween = 100;
    private const string EraseLine = "\r\u001b[K";

    private long drawnAt = long.MinValue;

    public void Report(ImportProgress value)
    {
        if (Environment.TickCount64 - MillisecondsBetween < drawnAt)
            return;
        drawnAt = Environment.TickCount64;
        terminal.Write(EraseLine + Line(value));
    }

    internal static string Line(ImportProgress progress)
    {
        var full = (int)(Math.Clamp(progress.Done, 0, 1) * Width);
        var doing = progress.Stage is ImportStage.Reading ? "reading" : "indexing";
        return string.Create(CultureInfo.InvariantCulture,
            $"[{new string('#', full)}{new string('.', Width - full)}] {progress.Done * 100,3:0} %  {doing}  {progress.Rows:N0} rows  {progress.RowsPerSecond:N0} rows/s  {progress.Rejected:N0} left out");
    }

    public void Dispose()
    {
        if (drawnAt != long.MinValue)
            terminal.Write(EraseLine);
        drawnAt = long.MinValue;
    }
}
