using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;
using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Commands;

/// <summary>Imports one extract of a register; its declaration stands in the file, in the options, or partly in each.</summary>
internal static class Import
{
    /// <summary>All rows were taken in, or the same file was before.</summary>
    internal const int Done = 0;

    internal const int NothingTakenIn = 1;

    internal const int RowsLeftOut = 3;

    /// <summary>As shells count a program that was interrupted.</summary>
    internal const int BrokenOff = 130;

    internal static async Task<int> RunAsync(string file, IReadOnlyList<string> options)
    {
        if (ImportOptions.Read(options) is not { } chosen)
            return Usage.Misused();
        if (!File.Exists(file))
            return Usage.Complain($"There is no file {file}.", NothingTakenIn);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        await using var app = Service.Build([]);
        try
        {
            return await RunAsync(app.Services, file, chosen, stop.Token);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Broken off; the former extract stays. The same command goes on where this one stopped.");
            return BrokenOff;
        }
    }

    private static async Task<int> RunAsync(IServiceProvider services, string file, ImportOptions options, CancellationToken stop)
    {
        await using var opened = File.OpenRead(file);
        using var bar = new ProgressBar(Console.IsErrorRedirected || options.Quiet ? TextWriter.Null : Console.Error);
        var outcome = await services.GetRequiredService<RegisterImporter>().ImportAsync(Tenants.Shared, opened, options.Declared, bar, CancellationToken.None, stop);
        bar.Dispose();
        switch (outcome)
        {
            case ImportOutcome.Published(var extract, var rejections, var ignored):
                Console.WriteLine($"{extract.Source.Name}: {extract.Accepted} records taken in, {extract.Rejected} left out.");
                if (ignored.Count > 0)
                    Console.WriteLine($"  columns that mean nothing to us: {string.Join(", ", ignored)}");
                Show(rejections, extract.Rejected);
                if (options.RejectedFile is { } rejected)
                    await WriteRejectedAsync(rejected, services.GetRequiredService<IRegisterStore>(), extract.Key);
                return extract.Rejected == 0 ? Done : RowsLeftOut;
            case ImportOutcome.Unchanged(var extract, _, _):
                Console.WriteLine($"{extract.Source.Name}: nothing new.");
                return Done;
            case ImportOutcome.Refused(var faults, var rejections):
                return Usage.Complain([.. faults.Select(fault => fault.Because), .. rejections.Select(rejection => $"line {rejection.Line}: {rejection.Because}")], NothingTakenIn);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    private static void Show(IReadOnlyList<RejectedRow> rejections, int all)
    {
        foreach (var rejection in rejections)
            Console.WriteLine($"  line {rejection.Line}: {rejection.Because}");
        if (all > rejections.Count)
            Console.WriteLine($"  and {all - rejections.Count} more; --rejected FILE writes them all down");
    }

    private static async Task WriteRejectedAsync(string file, IRegisterStore registers, ExtractKey extract)
    {
        await using var csv = new StreamWriter(file);
        await csv.WriteAsync(RejectedRowsAnswer.Columns);
        await foreach (var row in RejectedRowsAnswer.AllAsync(registers, extract, CancellationToken.None))
            await csv.WriteAsync(RejectedRowsAnswer.Line(row));
    }

}
