using System.Diagnostics;
using CertVerify.Adapters.Tests;

namespace CertVerify.Torture.Lost;

/// <summary>Kills the service again and again while it is asked, and then reckons up.</summary>
internal static class LostTrial
{
    private const int MostAnswers = 60, LongestAfterwards = 200, LongestStart = 1_000;
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="stage">Whose store must lose nothing.</param>
    /// <param name="kills">So often.</param>
    /// <param name="seed">The same asks the same and kills after as many answers.</param>
    /// <param name="instances">So many share the store; one at a time is killed.</param>
    /// <param name="told">Hears how far it is.</param>
    internal static async Task<LostOutcome> RunAsync(Stage stage, int kills, int seed, int instances, Action<string> told)
    {
        var began = Stopwatch.GetTimestamp();
        var (random, ledger) = (new Random(seed), new Ledger());
        var addresses = Enumerable.Range(0, instances).Select(_ => new Uri($"http://127.0.0.1:{Ports.Free()}")).ToList();
        await using var sink = new Sink(seed);
        using var caller = new Caller(addresses);
        using var stop = new CancellationTokenSource();
        using var giveUp = new CancellationTokenSource();
        var load = new Load(caller, ledger, sink, seed).RunAsync(stop.Token, giveUp.Token);

        await using (var lives = new Lives(stage, addresses))
        {
            for (var kill = 1; kill <= kills; kill++)
            {
                var one = random.Next(instances);
                await lives.BeginAsync(isReady: random.Next(8) > 0);
                if (lives.IsReady(one))
                    await caller.AnsweredAsync(random.Next(MostAnswers), LongestLife);
                await Task.Delay(random.Next(lives.IsReady(one) ? LongestAfterwards : LongestStart));
                await lives.KillAsync(one);
                if (instances == 1)
                    await stage.LetMinutesPassAsync();
                if (kill % 50 == 0)
                    told($"{kill} kills, {ledger.Verifications.Count} verifications, {ledger.Lists.Count} lists, {ledger.Told.Count} events");
            }

            await lives.BeginAsync(isReady: true);
            await stop.CancelAsync();
            await FinishedAsync(load, giveUp, lives);
        }

        await Aftermath.LiveOnAsync(stage, CancellationToken.None);
        stage.Settings["CertVerify__WatchByItself"] = "false";
        await using var after = new Lives(stage, addresses);
        await after.BeginAsync(isReady: true);
        var reckoning = new Reckoning(caller, ledger, sink, CancellationToken.None);
        var faults = (await reckoning.OverAsync()).ToList();
        var (code, said) = await Life.CommandAsync(Life.Executable, stage.Settings, "receipts", "audit");
        if (code != 0)
            faults.Add($"the audit of the receipts ends with {code}: {said}");
        return new(kills, seed, instances, Stopwatch.GetElapsedTime(began), ledger, reckoning, caller.Lost, sink.Taken, said.Split('\n')[0], faults);
    }

    private static async Task FinishedAsync(Task load, CancellationTokenSource giveUp, Lives last)
    {
        try
        {
            await load.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            await giveUp.CancelAsync();
            throw new TimeoutException($"A caller was not answered within {Patience.TotalMinutes} minutes although the service was no longer killed:\n{last.Said}");
        }
    }
}

/// <summary>What a trial came to.</summary>
/// <param name="Unanswered">Calls that met a dead service, or whose answer never came whole.</param>
/// <param name="Deliveries">Calls of webhooks that were taken, also those that came again.</param>
/// <param name="Audit">What the audit of the receipts says.</param>
internal sealed record LostOutcome(int Kills, int Seed, int Instances, TimeSpan Took, Ledger Ledger, Reckoning Reckoning, int Unanswered, int Deliveries, string Audit, IReadOnlyList<string> Faults)
{
    internal IEnumerable<string> Lines =>
    [
        FormattableString.Invariant($"{Kills} kills of {Instances} instances in {Took.TotalMinutes:0.0} minutes, seed {Seed}; {Unanswered:N0} calls met a dead service or lost their answer, and were made again"),
        FormattableString.Invariant($"acknowledged: {Ledger.Verifications.Count:N0} verifications, {Ledger.Lists.Count:N0} lists of {Ledger.Lists.Sum(list => list.Rows):N0} rows, {Ledger.Watched.Count} certificates under watch with {Reckoning.Runs:N0} runs"),
        FormattableString.Invariant($"told: {Reckoning.Events:N0} events to {Ledger.Webhooks.Count} webhooks in {Deliveries:N0} calls; verifications for a watch that stand in no history: {Reckoning.InNoHistory}"),
        Audit,
        .. Faults.Count == 0 ? ["Nothing was lost and nothing was done twice."] : Faults.Prepend($"{Faults.Count} faults:"),
    ];
}
