using System.Diagnostics;
using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Settings;

namespace CertVerify.Functions.Hosting;

/// <summary>Looks at everything that the service leans on, and says what is missing and what that costs.</summary>
internal sealed class Checkup(
    IStore store, IWorkStore work, DocumentReader reader, DocumentOptions documents, IReadOnlyList<IRegistry> registries, IReadOnlyList<IRegistryOf<CompanyRecord>> companies,
    ServiceOptions service)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    private static readonly (string Tool, string Without)[] Tools =
    [
        ("pdftotext", "PDF files cannot be read (Debian: poppler-utils)."),
        ("pdftoppm", "PDF pages that are pictures cannot be read (Debian: poppler-utils)."),
        ("tesseract", "Pictures cannot be read (Debian: tesseract-ocr)."),
        ("qpdf", "PDF files that may show another person something else are not found out (Debian: qpdf)."),
        ("zbarimg", "QR and bar codes are not decoded (Debian: zbar-tools)."),
    ];

    private readonly Attempt storeTried = new(() => TryAsync(store)), workTried = new(() => TryAsync(work));

    internal async Task<HealthReport> NowAsync(CancellationToken cancel)
    {
        IReadOnlyList<HealthPart> parts =
        [
            .. Tools.Select(tool => HealthPart.Of(tool.Tool, Found(tool.Tool) ? null : tool.Without)),
            HealthPart.Of("sandbox", Sandbox()),
            HealthPart.Of("second-reader", SecondReader()),
            .. await Task.WhenAll(storeTried.NowAsync(cancel), workTried.NowAsync(cancel)),
            .. Registers(registries),
            .. Registers(companies),
        ];
        return new(HealthReport.Worst(parts), Engine.Version, service.SampleData, parts);
    }

    private static IEnumerable<HealthPart> Registers<TRecord>(IEnumerable<IRegistryOf<TRecord>> registries) =>
        registries.Where(registry => registry.Health is not null).Select(registry => HealthPart.Of($"register:{registry.Source.Id}", registry.Health!.Because));

    private static bool Found(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, tool)));

    private string? Sandbox() => (reader.IsIsolated, documents.RequireSandbox) switch
    {
        (true, _) => null,
        (false, true) => "Documents are refused, because the programs that open them cannot be isolated: bubblewrap is missing, or the system allows no user namespaces.",
        (false, false) => "The programs that open files run without a sandbox: bubblewrap is missing, or the system allows no user namespaces.",
    };

    private string? SecondReader() => reader.SecondReaderWorks
        ? null
        : "Pictures are read by one reader instead of two: marks and small print may be overlooked (eng/setup.sh installs it).";

    private static async Task<HealthPart> TryAsync(IStore store)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await store.ProbeAsync(CancellationToken.None).WaitAsync(Patience);
            var took = Stopwatch.GetElapsedTime(began);
            return HealthPart.Of("store", took < Slow ? null : $"The store is slow: one write took {took.TotalSeconds:0.0} seconds.");
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            return new("store", HealthPart.Down, "The store cannot be written to, so that nothing can be verified.");
        }
    }

    private static async Task<HealthPart> TryAsync(IWorkStore work)
    {
        try
        {
            var state = await work.StateAsync(CancellationToken.None).WaitAsync(Patience);
            return HealthPart.Of("work", state.SetAside == 0
                ? null
                : $"{state.SetAside} messages failed again and again and were set aside; the log says of which kind they are.");
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            return HealthPart.Of("work", "The queue of work cannot be read, so that nothing is verified again.");
        }
    }
}
