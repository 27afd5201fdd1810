using System.Diagnostics;
using System.Globalization;
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
        await SampleRegister.ImportAsync(app.Services, stored);
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

    /// <summary>Those that will be due by the ways of the service, the others as copies that are due later.</summary>
    private static async Task PutUnderWatchAsync(IServiceProvider services, int stored)
    {
        var (desk, watch) = (services.GetRequiredService<WatchDesk>(), services.GetRequiredService<IWatchStore>());
        KeptCertificate? model = null;
        await Parallel.ForAsync(0, Math.Min(Due, stored), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, cancel) =>
            model = (await desk.PutAsync(Tenants.Local, new Inquiry { CertificateNumber = SampleRegister.Number(number), CertificationBody = "Kestrelgate Certification Ltd" }, cancel)).Kept);
        var copied = model!.Certificate with { DueAt = model.Certificate.CreatedAt.AddYears(1) };
        await Parallel.ForAsync(Due, Math.Max(Due, stored), new ParallelOptions { MaxDegreeOfParallelism = WritersAtOnce }, async (number, cancel) =>
            await watch.AddAsync(new(copied with { Id = Guid.NewGuid().ToString("N"), Label = copied.Label with { Number = SampleRegister.Number(number) } }, null, [], ["cb:kestrelgate-certification", "ab:ARDAS"]), cancel));
    }

    private sealed class SetClock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
