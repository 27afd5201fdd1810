using System.Globalization;
using System.Net.Http.Json;
using System.Text;

namespace CertVerify.Torture.Lost;

/// <summary>Callers who go on asking whatever happens to the service; what each asks follows from the seed.</summary>
internal sealed class Load(Caller caller, Ledger ledger, Sink sink, int seed)
{
    internal const int Certificates = 40;
    private const int Askers = 4, Watchers = 2, MostWebhooks = 3, RowsOfList = 25;
    private const string Issuer = "Kestrelgate Certification Ltd";
    private static readonly byte[] Certificate = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "certificate.pdf"));

    /// <summary>Until told to stop; each finishes what it has begun.</summary>
    internal Task RunAsync(CancellationToken stop, CancellationToken giveUp) => Task.WhenAll(
    [
        .. Enumerable.Range(0, Askers).Select(asker => EachAsync(TimeSpan.FromMilliseconds(10), 1, turn => VerifyAsync($"A{asker}N{turn}", giveUp), stop)),
        .. Enumerable.Range(0, Watchers).Select(watcher => Seeded(10 + watcher, random =>
            EachAsync(TimeSpan.FromMilliseconds(30), 0, _ => WatchAsync(Watchers * random.Next(Certificates / Watchers) + watcher, giveUp), stop))),
        EachAsync(TimeSpan.FromMilliseconds(400), 1, turn => VerifyDocumentAsync($"document-{turn}", giveUp), stop),
        EachAsync(TimeSpan.FromMilliseconds(500), 1, turn => HandInAsync($"L{turn}", giveUp), stop),
        Seeded(30, random => EachAsync(TimeSpan.FromMilliseconds(900), 1, _ => ImportAsync(random, giveUp), stop)),
        EachAsync(TimeSpan.FromMilliseconds(600), 1, turn => turn <= MostWebhooks ? AddWebhookAsync(turn, giveUp) : Task.CompletedTask, stop),
        FollowFeedAsync(stop, giveUp),
    ]);

    /// <summary>The register in which every second certificate, by chance, is suspended.</summary>
    internal async Task ImportAsync(Random random, CancellationToken cancel)
    {
        var register = new StringBuilder($"# register: sample-register\n# name: Register of Kestrelgate (fictional)\n# coverage: completeAuthoritative\n# keeper: certificationBody\n# certificationBody: {Issuer}\n");
        register.Append(CultureInfo.InvariantCulture, $"# asOf: {DateTime.UtcNow:yyyy-MM-dd}\nCertificate Number,Certification Status,Certified Entity Name,Standards,Certification Body,Accreditation Body,Issue Date,Expiry Date\n");
        for (var number = 0; number < Certificates; number++)
            register.Append(CultureInfo.InvariantCulture, $"{Number(number)},{(random.Next(2) == 0 ? "Active" : "Suspended")},Tarnbeck Precision Castings Ltd,ISO 9001:2015,{Issuer},ARDAS,2025-03-10,2031-03-17\n");
        var csv = register.ToString();
        await caller.AskAsync(HttpMethod.Post, "/api/v1/registry/imports", () => new StringContent(csv, Encoding.UTF8, "text/csv"), null, cancel);
    }

    internal async Task AddWebhookAsync(int turn, CancellationToken cancel)
    {
        var attempt = 0;
        string Path() => $"/{turn}-{attempt}";
        var added = await caller.AskAsync(HttpMethod.Post, "/api/v1/webhooks", () =>
        {
            attempt++;
            return JsonContent.Create(new { url = new Uri(sink.Address, Path()) });
        }, null, cancel);
        ledger.Webhooks[Path()] = added.Body.Text("id")!;
    }

    private async Task VerifyAsync(string name, CancellationToken cancel)
    {
        HttpContent Content() => JsonContent.Create(new { certificateNumber = name });
        ledger.Verifications[name] = new(name, Content, (await caller.AskAsync(HttpMethod.Post, "/api/v1/verifications", Content, name, cancel)).Body);
    }

    private async Task VerifyDocumentAsync(string key, CancellationToken cancel)
    {
        HttpContent Content() => new MultipartFormDataContent { { new ByteArrayContent(Certificate) { Headers = { ContentType = new("application/pdf") } }, "file", "certificate.pdf" } };
        ledger.Verifications[key] = new(null, Content, (await caller.AskAsync(HttpMethod.Post, "/api/v1/verifications", Content, key, cancel)).Body);
    }

    /// <summary>Puts a certificate under watch, or stops the watch; put there again it is verified at once.</summary>
    private async Task WatchAsync(int number, CancellationToken cancel)
    {
        var name = Number(number);
        var answer = ledger.Watched.TryGetValue(name, out var before) && before.Text("state") == "watching"
            ? await caller.AskAsync(HttpMethod.Delete, $"/api/v1/certificates/{before.Text("id")}", null, null, cancel)
            : await caller.AskAsync(HttpMethod.Post, "/api/v1/certificates", () => JsonContent.Create(new { certificateNumber = name, certificationBody = Issuer }), null, cancel);
        ledger.Watched[name] = answer.Body;
    }

    private async Task HandInAsync(string prefix, CancellationToken cancel)
    {
        var csv = "certificateNumber\n" + string.Join('\n', Enumerable.Range(1, RowsOfList).Select(row => $"{prefix}R{row}"));
        var answer = await caller.AskAsync(HttpMethod.Post, "/api/v1/verifications/batch", () => new StringContent(csv, Encoding.UTF8, "text/csv"), prefix, cancel);
        ledger.Lists.Add(new(answer.Body.Text("id")!, prefix, RowsOfList));
    }

    private async Task FollowFeedAsync(CancellationToken stop, CancellationToken giveUp)
    {
        var after = "";
        await EachAsync(TimeSpan.FromMilliseconds(200), 0, async _ =>
        {
            var page = await caller.GetAsync($"/api/v1/events?limit=500{after}", giveUp);
            ledger.Told.AddRange(page.GetProperty("events").EnumerateArray().Select(one => one.Text("id")!));
            after = $"&after={page.Text("next")}";
        }, stop);
    }

    private Task Seeded(int which, Func<Random, Task> run) => run(new Random(unchecked(seed * 1_000 + which)));

    /// <summary>A fault is written down and ends nobody else.</summary>
    private async Task EachAsync(TimeSpan pause, int first, Func<int, Task> deed, CancellationToken stop)
    {
        for (var turn = first; !stop.IsCancellationRequested; turn++)
        {
            try
            {
                await deed(turn);
                await Task.Delay(pause, stop);
            }
            catch (InvalidDataException fault)
            {
                ledger.Faults.Enqueue(fault.Message);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private static string Number(int number) => $"KG-{number:000}";
}
