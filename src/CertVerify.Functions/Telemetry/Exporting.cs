using CertVerify.Adapters.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CertVerify.Functions.Telemetry;

/// <summary>Sends spans, measurements and log records by OTLP, if OTEL_EXPORTER_OTLP_ENDPOINT says where to; OpenTelemetry's other variables hold too.</summary>
internal static class Exporting
{
    internal const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    internal static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[Endpoint]))
            return;
        services.AddHostedService<HealthWatch>();
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(configuration["OTEL_SERVICE_NAME"] ?? "certverify", serviceVersion: Engine.Version))
            // Not System.Net.Http's spans: the address of a register's answer holds a company's name.
            .WithTracing(tracing => tracing.AddSource(Instruments.Name, "Microsoft.AspNetCore").AddProcessor(new OnlyOwnTags()).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime").AddOtlpExporter())
            .WithLogging(logging => logging.AddProcessor(new OnlyTypesOfExceptions()).AddOtlpExporter(), record => record.IncludeFormattedMessage = true);
    }
}
