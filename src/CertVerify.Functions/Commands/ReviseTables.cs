using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tables;
using CertVerify.Core.Tables.Revisions;
using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Commands;

/// <summary>Published lists laid over the curated tables, from the command line.</summary>
internal static class ReviseTables
{
    internal static async Task<int> ProposeAsync(string file)
    {
        if (!File.Exists(file))
            return Usage.Complain($"There is no file {file}.", 1);
        await using var app = Service.Build([]);
        var (list, faults) = ListReader.Read(await File.ReadAllTextAsync(file), new Dictionary<string, string>());
        if (list is null)
            return Usage.Complain(faults.Select(Sentence), 1);
        var (kept, refused) = await app.Services.GetRequiredService<TablesInForce>().ProposeAsync(list, CancellationToken.None);
        if (kept is null)
            return Usage.Complain(refused.Select(Sentence), 1);
        Print(kept);
        Console.WriteLine(kept.State is RevisionState.InForce ? "It is in force already." : $"Nothing is in force yet. To bring it into force: certverify tables apply {kept.Revision.Id}");
        return 0;
    }

    internal static Task<int> ApplyAsync(string id) => DecideAsync(id, tables => tables.ApplyAsync(id, CancellationToken.None), "is in force");

    internal static Task<int> UndoAsync(string id) => DecideAsync(id, tables => tables.UndoAsync(id, CancellationToken.None), "is undone");

    internal static async Task<int> ListAsync()
    {
        await using var app = Service.Build([]);
        foreach (var kept in await app.Services.GetRequiredService<ITableRevisionStore>().ListAsync(CancellationToken.None))
            Console.WriteLine(Headline(kept));
        return 0;
    }

    private static async Task<int> DecideAsync(string id, Func<TablesInForce, Task<Decision>> decide, string done)
    {
        await using var app = Service.Build([]);
        switch (await decide(app.Services.GetRequiredService<TablesInForce>()))
        {
            case Decision.Done:
                Console.WriteLine($"Revision {id} {done}.");
                return 0;
            case Decision.NotFound:
                return Usage.Complain($"There is no revision {id}.", 1);
            default:
                return Usage.Complain($"Revision {id} no longer fits the tables; propose the list again.", 1);
        }
    }

    private static void Print(KeptRevision kept)
    {
        Console.WriteLine(Headline(kept));
        foreach (var doubt in kept.Revision.Doubts)
            Console.WriteLine($"  ? {doubt}");
        foreach (var change in kept.Revision.Changes)
        {
            Console.WriteLine($"  {Words.Of(change.Kind)}: {change.Table} {change.Key}");
            foreach (var field in change.Fields)
                Console.WriteLine($"      {field.Field}: {field.Before ?? "(empty)"} -> {field.After ?? "(empty)"}");
        }
    }

    private static string Headline(KeptRevision kept) =>
        FormattableString.Invariant($"{kept.Revision.Id}  {Words.Of(kept.State),-8}  {kept.Revision.AsOf:yyyy-MM-dd}  {Words.Of(kept.Revision.Kind)} ({kept.Revision.Source}): {kept.Revision.Changes.Count} changes");

    private static string Sentence(ListFault fault) => fault.Line is { } line ? $"line {line}: {fault.Because}" : fault.Because;

}
