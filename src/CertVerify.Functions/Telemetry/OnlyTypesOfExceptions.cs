using OpenTelemetry;
using OpenTelemetry.Logs;

namespace CertVerify.Functions.Telemetry;

/// <summary>Of an exception only its type goes out with a log record: its message may quote a document.</summary>
internal sealed class OnlyTypesOfExceptions : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        if (data.Exception is not { } exception)
            return;
        data.Attributes = [.. data.Attributes ?? [], new("exception.type", exception.GetType().FullName)];
        data.Exception = null;
    }
}
