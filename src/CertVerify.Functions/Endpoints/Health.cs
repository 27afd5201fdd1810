using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports;
using CertVerify.Functions.Settings;

namespace CertVerify.Functions.Endpoints;

/// <summary>Whether the service can do its work, and what is missing when it cannot do all of it.</summary>
internal static class Health
{
    private static readonly (string Tool, string Without)[] Tools =
    [
        ("pdftotext", "PDF files cannot be read (Debian: poppler-utils)."),
        ("pdftoppm", "PDF pages that are pictures cannot be read (Debian: poppler-utils)."),
        ("tesseract", "Pictures cannot be read (Debian: tesseract-ocr)."),
        ("zbarimg", "QR and bar codes are not decoded (Debian: zbar-tools)."),
        ("bwrap", "The programs that open files run without a sandbox (Debian: bubblewrap)."),
    ];

    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", GetAsync);
        routes.MapGet("/api/health", GetAsync);
    }

    private static async Task<IResult> GetAsync(
        IStore store, IWorkStore work, DocumentReader reader, IReadOnlyList<IRegistry> registries, ServiceOptions service, CancellationToken cancel)
    {
        var parts = Tools.Select(tool => Found(tool.Tool) ? new HealthPart(tool.Tool, "ok", null) : new(tool.Tool, "degraded", tool.Without)).ToList();
        parts.Add(reader.SecondReaderWorks
            ? new("second-reader", "ok", null)
            : new("second-reader", "degraded", "Pictures are read by one reader instead of two: marks and small print may be overlooked (eng/setup.sh installs it)."));
        parts.Add(await ProbeAsync(store, cancel));
        parts.Add(await WorkAsync(work, cancel));
        parts.AddRange(registries.Where(registry => registry.Health is not null).Select(Asked));
        var status = parts.Any(part => part.Status == "down") ? "down" : parts.Any(part => part.Status == "degraded") ? "degraded" : "ok";
        var report = new HealthReport(status, Engine.Version, service.SampleData, parts);
        return Results.Json(report, CoreJson.Options, statusCode: status == "down" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    private static async Task<HealthPart> ProbeAsync(IStore store, CancellationToken cancel)
    {
        try
        {
            await store.ProbeAsync(cancel).WaitAsync(TimeSpan.FromSeconds(5), cancel);
            return new("store", "ok", null);
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            return new("store", "down", "The store cannot be written to, so that nothing can be verified.");
        }
    }

    private static async Task<HealthPart> WorkAsync(IWorkStore work, CancellationToken cancel)
    {
        try
        {
            var state = await work.StateAsync(cancel).WaitAsync(TimeSpan.FromSeconds(5), cancel);
            return state.SetAside == 0
                ? new("work", "ok", null)
                : new("work", "degraded", $"{state.SetAside} messages failed again and again and were set aside; the log says of which kind they are.");
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            return new("work", "degraded", "The queue of work cannot be read, so that nothing is verified again.");
        }
    }

    /// <summary>A register that cannot be asked is a gap in the answers, never a reason to give none.</summary>
    private static HealthPart Asked(IRegistry registry) => new($"register:{registry.Source.Id}", registry.Health!.Because is null ? "ok" : "degraded", registry.Health.Because);

    private static bool Found(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, tool)));
}

/// <param name="Status">ok, degraded or down.</param>
/// <param name="Version">Of the service.</param>
/// <param name="SampleData">Whether the fictional bodies of the samples are among the tables.</param>
/// <param name="Parts">Each with a reason when it is not ok.</param>
internal sealed record HealthReport(string Status, string Version, bool SampleData, IReadOnlyList<HealthPart> Parts);

/// <summary>One thing the service leans on.</summary>
internal sealed record HealthPart(string Name, string Status, string? Because);
