using System.Globalization;
using CertVerify.Adapters.Storage;
using CertVerify.Benchmarks.Numbers;
using CertVerify.Functions;

namespace CertVerify.Benchmarks.Endurance;

/// <summary>What the service holds while it verifies one number after the other.</summary>
internal static class MemoryBench
{
    private const int Parts = 10, SecondsAtATime = 5, Registered = 20_000;

    public static async Task RunAsync(int many, string folder)
    {
        await using var service = Service.Build(
            [new("CertVerify:DataFolder", folder), new("CertVerify:SampleData", "true"), new("CertVerify:WatchByItself", "false"), new("CertVerify:Port", "0"), new("Logging:LogLevel:Default", "Warning")]);
        await SampleRegister.ImportAsync(service.Services, Registered);
        await service.StartAsync();
        var address = new Uri(new Uri(service.Urls.First()), "/api/v1/verifications");
        var done = 0.0;
        for (var part = 1; part <= Parts; part++)
        {
            while (done < (double)many * part / Parts)
                done += (await Driver.MeasureAsync(address, SecondsAtATime)).Asked;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{done,9:N0} verified   {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0,6:0.0} MB alive   {Footprint.Of(Environment.ProcessId)}"));
        }
    }
}
