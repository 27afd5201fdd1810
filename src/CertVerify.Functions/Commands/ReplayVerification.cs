using CertVerify.Functions.Endpoints;
using CertVerify.Core.Receipts;

namespace CertVerify.Functions.Commands;

/// <summary>Judges a stored verification again on its own day, and says whether the verdict is the same or which version changed it.</summary>
internal static class ReplayVerification
{
    private const int Otherwise = 3;

    internal static async Task<int> RunAsync(string id)
    {
        await using var app = Service.Build([]);
        if (await app.Services.GetRequiredService<Replaying>().RunAsync(id, CancellationToken.None) is not { } replay)
        {
            await Console.Error.WriteLineAsync("There is no verification of this id.");
            return 1;
        }

        Console.Write(Text(replay));
        return replay.Replayed.Again is { IsSameVerdict: true } ? 0 : Otherwise;
    }

    internal static string Text(ReplayOfStored replay)
    {
        var (stored, replayed) = (replay.Stored, replay.Replayed);
        var lines = new List<string>
        {
            FormattableString.Invariant($"{stored.ReceiptNumber} of {stored.VerifiedAt.UtcDateTime:yyyy-MM-dd}, judged for {stored.AsOf:yyyy-MM-dd}: {Words.Of(stored.Judgement.Overall.Indication)}."),
            replay.HasReceipt ? "" : "It was made before receipts were kept, so that nobody can say whether it was altered since.",
            $"From its stored evidence: {Came(replayed.Again)}",
        };
        lines.AddRange(Changes(replayed.Rules));
        lines.AddRange(Findings(replayed.Again));
        if (replayed.IsUnexplained)
            lines.Add("Neither the engine nor the policy has changed: what is stored is not what was judged. See: certverify receipts audit");
        lines.Add(replayed.Tables.Count == 0 ? "The tables are the same as then." : $"By today's tables: {Came(replayed.ByTablesOfNow)}");
        lines.AddRange(Changes(replayed.Tables));
        if (replayed.Tables.Count > 0)
            lines.AddRange(Findings(replayed.ByTablesOfNow));
        return string.Join('\n', lines.Where(line => line.Length > 0)) + "\n";
    }

    private static string Came(Rejudged? again) => again switch
    {
        null => "it cannot be judged again, because its policy is no longer known.",
        { IsSameInEveryWord: true } => "the same verdict, in every word.",
        { IsSameVerdict: true } => "the same verdict, in other words.",
        var other => $"another verdict: {Words.Of(other.Judgement.Overall.Indication)}{(other.Judgement.Overall.SubIndication is { } why ? $", {Words.Of(why)}" : "")}.",
    };

    private static IEnumerable<string> Changes(IEnumerable<ChangedVersion> changes) =>
        changes.Select(change => $"  {change.What}: {change.Then ?? "none"} then, {change.Now ?? "none"} now");

    private static IEnumerable<string> Findings(Rejudged? again) =>
        (again?.Findings ?? []).Select(finding => $"  {finding.Code}: {Word(finding.Then)} then, {Word(finding.Now)} now");

    private static string Word(Core.Checks.Outcome? outcome) => outcome is { } asked ? Words.Of(asked) : "not asked";
}
