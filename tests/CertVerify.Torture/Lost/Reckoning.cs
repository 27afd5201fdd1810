using System.Text.Json;

namespace CertVerify.Torture.Lost;

/// <summary>Compares what the service has with what it owes, and names every difference.</summary>
internal sealed class Reckoning(Caller caller, Ledger ledger, Sink sink, CancellationToken cancel)
{
    private const int AtOnce = 8;

    private readonly List<string> faults = [.. ledger.Faults];

    /// <summary>Verifications with which a certificate was put under watch again, or was to be when the service died.</summary>
    internal int InNoHistory { get; private set; }

    internal int Runs { get; private set; }

    internal int Events { get; private set; }

    internal async Task<IReadOnlyList<string>> OverAsync()
    {
        await Parallel.ForEachAsync(ledger.Verifications, Parallelly(), async (owed, _) => await VerificationAsync(owed.Key, owed.Value));
        var rows = await ListsAsync();
        var histories = await HistoriesAsync();
        var events = await FeedAsync(histories);
        await WebhooksAsync(events);
        await EverythingAsync(rows, histories);
        return faults;
    }

    /// <summary>There as it was acknowledged, listed once, and the answer to the same request again.</summary>
    private async Task VerificationAsync(string key, Owed owed)
    {
        Expect(Same(await caller.GetAsync($"/api/v1/verifications/{owed.Id}", cancel), owed.Answer), $"verification {key} is not as it was acknowledged");
        Expect(Same((await caller.AskAsync(HttpMethod.Post, "/api/v1/verifications", owed.Content, key, cancel)).Body, owed.Answer), $"verification {key}, asked again, is another");
        if (owed.Number is { } number)
            await ListedOnceAsync(number, owed.Id);
    }

    /// <returns>The verifications of rows.</returns>
    private async Task<HashSet<string>> ListsAsync()
    {
        var rows = new HashSet<string>();
        foreach (var list in ledger.Lists)
        {
            var state = (await caller.GetAsync($"/api/v1/batches/{list.Id}", cancel)).Text("state");
            Expect(state == "finished", $"list {list.Prefix} is {state}");
            var items = await caller.AllAsync($"/api/v1/batches/{list.Id}/results?limit=100", "items", cancel);
            Expect(items.Count == list.Rows && items.All(item => item.Text("state") == "verified"), $"list {list.Prefix} has rows that are not verified");
            foreach (var item in items.Where(item => item.Text("verificationId") is not null))
            {
                Expect(rows.Add(item.Text("verificationId")!), $"list {list.Prefix} has a verification twice");
                await ListedOnceAsync(item.Text("certificateNumber")!, item.Text("verificationId")!);
            }
        }

        return rows;
    }

    /// <summary>Each under watch as it was acknowledged, with every run from the first to the last.</summary>
    private async Task<List<JsonElement>> HistoriesAsync()
    {
        var listed = await caller.AllAsync("/api/v1/certificates?limit=100", "certificates", cancel);
        Expect(listed.Count == ledger.Watched.Count && listed.Select(one => one.Text("id")).Distinct().Count() == listed.Count, "the list of those under watch has too few or too many");
        var all = new List<JsonElement>();
        foreach (var (number, acknowledged) in ledger.Watched)
        {
            var id = acknowledged.Text("id")!;
            var now = await caller.GetAsync($"/api/v1/certificates/{id}", cancel);
            Expect(now.Text("state") == acknowledged.Text("state"), $"{number} is {now.Text("state")}, acknowledged was {acknowledged.Text("state")}");
            var history = await caller.AllAsync($"/api/v1/certificates/{id}/history?limit=100", "entries", cancel);
            var runs = history.Select(entry => entry.GetProperty("run").GetInt32());
            Expect(runs.SequenceEqual(Enumerable.Range(1, now.GetProperty("verifications").GetInt32()).Reverse()), $"{number} has gaps in its history");
            Expect(history.FirstOrDefault().Text("verificationId") == now.Text("verificationId"), $"{number} does not stand as its history ends");
            all.AddRange(history);
        }

        Runs = all.Count;
        return all;
    }

    /// <summary>One order; what was told stays told; each change of status in a history is told once.</summary>
    private async Task<List<JsonElement>> FeedAsync(IReadOnlyList<JsonElement> histories)
    {
        var events = new List<JsonElement>();
        for (var (after, more) = ("", true); more;)
        {
            var page = await caller.GetAsync($"/api/v1/events?limit=500{after}", cancel);
            events.AddRange(page.GetProperty("events").EnumerateArray());
            (after, more) = ($"&after={page.Text("next")}", page.GetProperty("more").GetBoolean());
        }

        Events = events.Count;
        var ids = events.Select(one => one.Text("id")!).ToList();
        Expect(ids.Distinct().Count() == ids.Count, "the feed tells an event twice");
        Expect(ids.Take(ledger.Told.Count).SequenceEqual(ledger.Told), "the feed is not what it was when it was read");
        var told = events.Where(one => one.Text("kind") == "statusChanged").Select(one => one.Text("verificationId")!).Order().ToList();
        var changed = histories.Where(entry => entry.GetProperty("changes").EnumerateArray().Any(change => change.Text("code") == "CV-MON-01")).Select(entry => entry.Text("verificationId")!).Order().ToList();
        Expect(told.SequenceEqual(changed), $"{changed.Count} changes of status in the histories, {told.Count} in the feed");
        return events;
    }

    /// <summary>A receiver has everything from where it began to listen, and the log says so.</summary>
    private async Task WebhooksAsync(IReadOnlyList<JsonElement> events)
    {
        foreach (var (path, id) in ledger.Webhooks)
        {
            var deliveries = await caller.AllAsync($"/api/v1/webhooks/{id}/deliveries?limit=100", "deliveries", cancel);
            Expect(deliveries.All(delivery => delivery.Text("state") == "delivered"), $"webhook {path} has events that are not delivered");
            var owed = events.TakeLast(deliveries.Count).Select(one => one.Text("id")!).Order().ToList();
            Expect(deliveries.Select(delivery => delivery.Text("eventId")!).Order().SequenceEqual(owed), $"webhook {path} has gaps in its log");
            Expect(sink.EventsAt(path).Order().SequenceEqual(owed), $"webhook {path} received other events than it should");
        }
    }

    /// <summary>Nothing is listed that nobody asked for.</summary>
    private async Task EverythingAsync(HashSet<string> rows, IReadOnlyList<JsonElement> histories)
    {
        var all = (await caller.AllAsync("/api/v1/verifications?limit=100", "verifications", cancel)).ToDictionary(line => line.Text("id")!);
        var known = rows.Concat(ledger.Verifications.Values.Select(owed => owed.Id)).Concat(histories.Select(entry => entry.Text("verificationId")!)).ToHashSet();
        Expect(known.IsSubsetOf(all.Keys), $"{known.Except(all.Keys).Count()} verifications are not in the list of all");
        var others = all.Where(line => !known.Contains(line.Key)).Select(line => line.Value.Text("certificateNumber") ?? "").ToList();
        InNoHistory = others.Count;
        Expect(others.All(number => number.StartsWith("KG-", StringComparison.Ordinal)), $"{others.Count} verifications that nobody was told of: {string.Join(' ', others.Take(5))}");
    }

    private async Task ListedOnceAsync(string number, string id)
    {
        var listed = await caller.AllAsync($"/api/v1/verifications?certificateNumber={number}", "verifications", cancel);
        Expect(listed.Count == 1 && listed[0].Text("id") == id, $"{number} is listed {listed.Count} times");
    }

    private ParallelOptions Parallelly() => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel };

    private static bool Same(JsonElement one, JsonElement other) => JsonElement.DeepEquals(one, other);

    private void Expect(bool holds, string fault)
    {
        if (holds)
            return;
        lock (faults)
            faults.Add(fault);
    }
}
