using System.Net;
using System.Net.Http.Json;
using System.Text;
using CertVerify.Functions.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CertVerify.Functions.Tests.Telemetry;

/// <summary>What leaves the service by OTLP, looked at where it arrives.</summary>
public sealed class ExportingTests : IAsyncLifetime
{
    private const string Holder = "Quillmarrow Zephyrworks";
    private const string Number = "QZW-77310-X";
    private const string Street = "Umberlane";
    private const string Key = "function-key-5f1c";
    private const string Script = "<script>alert(1)</script>";

    private readonly TestService service = new();
    private OtlpReceiver receiver = null!;

    public async Task InitializeAsync()
    {
        receiver = await OtlpReceiver.StartAsync();
        service.Settings[Exporting.Endpoint] = receiver.Address;
        service.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        service.Settings["CertVerify:MarkPages"] = "0";
        await service.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task Every_step_and_every_program_is_a_span_and_every_outcome_is_counted()
    {
        await VerifyAsync();
        await FlushAsync();

        var spans = receiver.Texts("/v1/traces");
        Assert.Superset(new HashSet<string> { "read", "claims", "registers", "ask", "judge", "store", "child pdftotext" }, spans.ToHashSet());
        Assert.Contains("POST /api/v1/verifications", spans);
        var measures = receiver.Texts("/v1/metrics");
        Assert.Superset(
            new HashSet<string> { "certverify.verifications", "certverify.checks", "certverify.child.duration", "certverify.registry.duration", "certverify.health", "http.server.request.duration" },
            measures.ToHashSet());
        Assert.Contains("CV-REG-01", measures);
        Assert.Contains("indeterminate", measures);
    }

    [Fact]
    public async Task Nothing_that_a_document_or_a_caller_says_is_in_any_of_it()
    {
        var verification = await VerifyAsync();
        await service.Client.GetAsync($"/api/v1/verifications/{verification}?code={Key}");
        await service.Client.GetAsync($"/api/v1/registry/records?name={Uri.EscapeDataString(Holder)}&code={Key}");
        await service.Client.GetAsync($"/{Street}/{Key}");
        using var number = JsonContent.Create(new { certificateNumber = Number, certificationBody = Holder });
        await service.Client.PostAsync("/api/v1/verifications", number);
        using var broken = new StringContent($"{{\"certificateNumber\": {Script}", Encoding.UTF8, "application/json");
        await service.Client.PostAsync("/api/v1/verifications", broken);
        await FlushAsync();

        var everything = receiver.Everything();
        Assert.NotEmpty(receiver.Texts("/v1/logs"));
        Assert.All(
            new[] { "Quillmarrow", "Zephyrworks", Number, Street, Key, "alert(1)", "hostile-file-name", verification },
            text => Assert.DoesNotContain(text, everything, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Gives its id.</summary>
    private async Task<string> VerifyAsync()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Certificate()), "file", "hostile-file-name.pdf" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/verifications?code={Key}") { Content = form };
        request.Headers.Add("x-functions-key", Key);
        request.Headers.UserAgent.ParseAdd(Key);
        using var answer = await service.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return answer.Headers.Location!.OriginalString.Split('/')[^1];
    }

    private static byte[] Certificate() => Pdfs.OfLines(
        "CERTIFICATE", "This is to certify that the management system of", Holder, $"12 {Street} Road", "conforms to ISO 9001:2015",
        $"Certificate number: {Number}", "Valid until: 2028-01-31", Script);

    /// <summary>Health is measured at the start, beside all else; a request's span ends after its caller has the answer.</summary>
    private async Task FlushAsync()
    {
        for (var tries = 0; tries < 100 && !HasArrived(); tries++)
        {
            await Task.Delay(100);
            service.Services.GetRequiredService<TracerProvider>().ForceFlush();
            service.Services.GetRequiredService<MeterProvider>().ForceFlush();
        }

        service.Services.GetRequiredService<LoggerProvider>().ForceFlush();
    }

    private bool HasArrived() => receiver.Texts("/v1/metrics").Contains("certverify.health") && receiver.Texts("/v1/traces").Contains("POST /api/v1/verifications");
}
