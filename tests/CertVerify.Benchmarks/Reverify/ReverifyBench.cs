using System.Diagnostics;
using System.Globalization;
using System.Text;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Inquiries;
using CertVerify.Functions;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Monitoring;
using CertVerify.Functions.Triggers;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Benchmarks.Reverify;

/// <summary>How many certificates a second are verified again from an imported register on the embedded store, and whether that stays so when many are stored.</summary>
internal static class ReverifyBench
{
    private const int Due = 4_000;
    private const int WritersAtOnce = 256;

    internal static async Task RunAsync(int stored, string folder)
    {
        var clock = new SetClock { Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero) };
        await using var app = Service.Build([new("CertVerify:DataFolder", folder), new("CertVerify:SampleData", "true"), new("CertVerify:WatchByItself", "false")], clock);
        await ImportAsync(app.Services, stored);
        await PutUnderWatchAsync(app.Services, stored);

        clock.Now += TimeSpan.FromDays(40);
        var (reverify, pump) = (app.Services.GetServices<ITimed>().OfType<Functions.Triggers.Reverify>().Single(), app.Services.GetRequiredService<WorkPump>());
        var (began, processor) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime);
        await reverify.RunAsync(CancellationToken.None);
        while (await pump.RunOnceAsync(CancellationToken.None) > 0)
        {
        }

        var (seconds, worked) = (Stopwatch.GetElapsedTime(began).TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds);
        var done = Math.Min(Due, stored);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{stored,9:N0} stored: {done:N0} verified again in {seconds:0.0} s, {done / seconds:N0} a second, {worked * 1000 / done:0.0} ms of a processor each"));
    }

    private static async Task ImportAsync(IServiceProvider services, int rows)
    {
        var csv = new StringBuilder("# register: sample-register\n# name: Register of Kestrelgate (fictional)\n# coverage: completeAuthoritative\n# keeper: certificationBody\n# certificationBody: Kestrelgate Certification Ltd\n# asOf: 2026-11-19\n# freshForDays: 90\n")
            .Append("Certificate Number,Certification Status,Certified Entity Name,Address,Standards,Certification Scope,Certification Body,Accreditation Body,Issue Date,Expiry Date\n");
        for (var number = 0; number < rows; number++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{Number(number)},Active,Company {number} Castings Ltd,\"{number % 200} Foundry Lane, Harrowmere ZH4 7QX, United Kingdom\",ISO 9001:2015,")
                .Append("Design and manufacture of investment castings in steel,Kestrelgate Certification Ltd,ARDAS,2025-03-10,2028-03-17\n");
        }

        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString()));
        var outcome = await services.GetRequiredService<RegisterImporter>().ImportAsync(Tenants.Local, file, new Dictionary<string, string>(), null, default, CancellationToken.None);
        if (outcome is not ImportOutcome.Published)
            throw new InvalidOperationException($"The register was not taken in: {outcome}");
    }

    /// <summary>Those that will be due by the ways of the service, the others as copies that are due later.</summary>
    private static async Task PutUnderWatchAsync(IServiceProvider services, int stored)
    {
        var (desk, watch) = (services.GetRequiredService<WatchDesk>(), services.GetRequiredService<IWatchStore>());
        KeptCertificate? model = null;
        await Parallel.ForAsync(0, Math.Min(Due, stored), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, cancel) =>
            model = (await desk.PutAsync(Tenants.Local, new Inquiry { CertificateNumber = Number(number), CertificationBody = "Kestrelgate Certification Ltd" }, cancel)).Kept);
        var copied = model!.Certificate with { DueAt = model.Certificate.CreatedAt.AddYears(1) };
        await Parallel.ForAsync(Due, Math.Max(Due, stored), new ParallelOptions { MaxDegreeOfParallelism = WritersAtOnce }, async (number, cancel) =>
            await watch.AddAsync(new(copied with { Id = Guid.NewGuid().ToString("N"), Label = copied.Label with { Number = Number(number) } }, null, [], ["cb:kestrelgate-certification", "ab:ARDAS"]), cancel));
    }

    private static string Number(int number) => string.Create(CultureInfo.InvariantCulture, $"KG-QMS-{number:0000000}");

    private sealed class SetClock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
