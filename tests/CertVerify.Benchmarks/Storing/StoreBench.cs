using System.Diagnostics;
using System.Globalization;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Inquiries;
using CertVerify.Functions;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Benchmarks.Storing;

/// <summary>How many verifications a second the embedded store takes, each on the disk and with its receipt before it counts.</summary>
internal static class StoreBench
{
    private const int AtOnce = 64;

    internal static async Task RunAsync(int many, string folder)
    {
        await using var app = Service.Build([new("CertVerify:DataFolder", folder), new("CertVerify:SampleData", "true"), new("CertVerify:WatchByItself", "false")]);
        var verifier = app.Services.GetRequiredService<Verifier>();
        var inquiry = new Inquiry { CertificateNumber = "KG-QMS-2041-07", CertificationBody = "Kestrelgate Certification Ltd", Need = new() { Standard = "ISO 9001:2015" } };
        var model = ((Verified.Stored)await verifier.VerifyAsync(Tenants.Local, inquiry, null, CancellationToken.None)).Verification;
        var store = app.Services.GetRequiredService<IVerificationStore>();
        await SaveAsync(many / 10);
        var began = Stopwatch.GetTimestamp();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        await SaveAsync(many);
        var (seconds, worked) = (Stopwatch.GetElapsedTime(began).TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{many:N0} verifications stored in {seconds:0.0} s, {many / seconds:N0} a second, {worked / many:0.00} ms of a processor each"));

        Task SaveAsync(int copies) => Parallel.ForAsync(0, copies, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, cancel) =>
            await store.SaveAsync(model with { Id = Guid.NewGuid().ToString("N") }, cancel));
    }
}
