using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports;
using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Monitoring;

/// <summary>Notices that a list came into force or was undone, or that the program with its tables and rules is another one, and has what it touches judged again.</summary>
internal sealed class RulesWatch(CuratedTables shipped, ITableRevisionStore revisions, IMarkStore marks, IWorkStore work)
{
    private const string Mark = "rules";

    internal async Task LookAsync(CancellationToken cancel)
    {
        var inForce = await revisions.InForceAsync(cancel);
        var now = new Rules($"{Judge.Build}:{shipped.Fingerprint}", [.. inForce.Revisions.Select(revision => revision.Id)]);
        var before = await marks.FindAsync(Mark, cancel) is { } json ? JsonSerializer.Deserialize<Rules>(json, CoreJson.Options)! : null;
        if (before is not null && before.Program == now.Program && before.Revisions.SequenceEqual(now.Revisions))
            return;
        if (before is not null)
            await work.AddAsync([.. (await ChangesAsync(before, now, inForce.Turn, cancel)).Select(change => new WorkItem(Work.FanOut, FanOut: change).ToJson())], cancel);
        await marks.SetAsync(Mark, JsonSerializer.Serialize(now, CoreJson.Options), cancel);
    }

    private async Task<IReadOnlyList<FanOut>> ChangesAsync(Rules before, Rules now, long turn, CancellationToken cancel)
    {
        var changes = new List<FanOut>();
        if (before.Program != now.Program)
            changes.Add(new($"program-{now.Program}", $"The program and its tables changed", Body: null));
        foreach (var id in before.Revisions.Except(now.Revisions).Concat(now.Revisions.Except(before.Revisions)))
        {
            if (await revisions.FindAsync(id, cancel) is not { Revision: var revision } kept)
                continue;
            var because = kept.State is RevisionState.InForce
                ? (Sentence)$"A list of {revision.AsOf} ({revision.Source}) came into force"
                : $"A list of {revision.AsOf} ({revision.Source}) was undone";
            changes.AddRange(BodyKey.Of(revision).Select(body => new FanOut($"{id}-{turn}", because, body)));
        }

        return changes;
    }

    /// <param name="Program">The code that judges and the tables it ships with.</param>
    /// <param name="Revisions">Those in force, in their order.</param>
    private sealed record Rules(string Program, IReadOnlyList<string> Revisions);
}
