using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;

namespace CertVerify.Functions.Commands;

/// <summary>Imports one extract of a register whose declaration stands above its columns.</summary>
internal static class Import
{
    internal static async Task<int> RunAsync(string file)
    {
        if (!File.Exists(file))
            return Complain([$"There is no file {file}."]);
        await using var app = Service.Build([]);
        await using var csv = File.OpenRead(file);
        var nothing = new Dictionary<string, string>();
        switch (await app.Services.GetRequiredService<RegisterImporter>().ImportAsync(Tenants.Local, csv, nothing, CancellationToken.None))
        {
            case ImportOutcome.Published(var extract, var rejections, _):
                Console.WriteLine($"{extract.Source.Name}: {extract.Accepted} records taken in, {extract.Rejected} left out.");
                foreach (var rejection in rejections)
                    Console.WriteLine($"  line {rejection.Line}: {rejection.Because}");
                return 0;
            case ImportOutcome.Unchanged(var extract, _, _):
                Console.WriteLine($"{extract.Source.Name}: nothing new.");
                return 0;
            case ImportOutcome.Refused(var faults, var rejections):
                return Complain([.. faults.Select(fault => fault.Because), .. rejections.Select(rejection => $"line {rejection.Line}: {rejection.Because}")]);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    private static int Complain(IEnumerable<string> sentences)
    {
        Console.Error.WriteLine(string.Join('\n', sentences));
        return 1;
    }
}
