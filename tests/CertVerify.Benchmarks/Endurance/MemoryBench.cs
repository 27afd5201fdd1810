using System.Globalization;
using CertVerify.Benchmarks.Numbers;

namespace CertVerify.Benchmarks.Endurance;

/// <summary>What the service holds while it verifies one number after the other.</summary>
internal static class MemoryBench
{
    private const int Parts = 10, SecondsAtATime = 5;

    public static async Task RunAsync(int many, string folder)
    {
        await using var service = await NumbersBench.ServiceAsync(folder);
        var address = NumbersBench.AddressOf(service);
        var done = 0;
        for (var part = 1; part <= Parts; part++)
        {
            while (done < (long)many * part / Parts)
                done += (await Driver.MeasureAsync(address, SecondsAtATime)).Asked;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{done,9:N0} verified   {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0,6:0.0} MB alive   {Footprint.Of(Environment.ProcessId)}"));
        }
    }
}
