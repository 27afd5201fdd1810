using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using CertVerify.Adapters.Tests;
using CertVerify.Torture.Lost;

namespace CertVerify.Torture.Documents;

/// <summary>Sends malformed and odd files to the real service, a few at once, and looks at how each is answered and what is left behind.</summary>
internal static class DocumentTrial
{
    private const int AtOnce = 4;
    private const int Interval = 25;

    /// <summary>The service gives a document two minutes, and some wait for their turn before.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(150);

    /// <summary>The odd ones, mutations until there are so many, and the files of a folder.</summary>
    internal static IEnumerable<(string Name, Func<byte[]> Make)> Files(int count, int seed, string? folder)
    {
        var originals = Originals.Make();
        var odd = OddPdfs.All.Select(one => ($"PDF: {one.Name}", one.Make)).Concat(OddPictures.All.Select(one => ($"picture: {one.Name}", one.Make)));
        var damaged = Enumerable.Range(0, count).Select(index => Damaged(originals, seed, index));
        var found = folder is null ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(folder, file), (Func<byte[]>)(() => File.ReadAllBytes(file))));
        return odd.Concat(damaged).Take(count).Concat(found);
    }

    internal static async Task<DocumentOutcome> RunAsync(IEnumerable<(string Name, Func<byte[]> Make)> files, Action<string> told)
    {
        var began = Stopwatch.GetTimestamp();
        await using var stage = new EmbeddedStage();
        var temp = Directory.CreateTempSubdirectory("certverify-torture-").FullName;
        stage.Settings["TMPDIR"] = temp;
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        await using var life = Life.Begin([Life.Executable, "serve"], stage.Settings, address);
        await life.BecomeReadyAsync();
        using var client = new HttpClient { BaseAddress = address, Timeout = Limit };
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => SendAsync(client, PdfWriter.OnePage().End())));
        var handlesBefore = Household.Handles(life.Id);
        var watchman = new Watchman(address, life.Id, temp);
        using var over = new CancellationTokenSource();
        var watching = watchman.WatchAsync(over.Token);

        var answers = new ConcurrentBag<Answered>();
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (file, _) =>
        {
            var answer = await AnswerAsync(client, file.Name, file.Make());
            answers.Add(answer);
            if (!answer.IsAsPromised)
                told(answer.Fault);
            if (answers.Count % Interval == 0)
                told($"{answers.Count} files, {answers.Count(answer => !answer.IsAsPromised)} not answered as promised");
        });

        await over.CancelAsync();
        await watching;
        var (left, handlesAfter) = (await LeftInAsync(temp), Household.Handles(life.Id));
        var family = Household.Family(life.Id);
        await life.KillAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));
        var orphans = family.Count(Household.Lives);
        Directory.Delete(temp, recursive: true);
        return new([.. answers], watchman, left, handlesBefore, handlesAfter, orphans, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>The last folders may go a moment after the last answer.</summary>
    private static async Task<int> LeftInAsync(string temp)
    {
        var left = int.MaxValue;
        for (var look = 0; look < 20 && left > DocumentOutcome.MadeAhead; look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(look == 0 ? 0 : 500));
            left = Directory.EnumerateFileSystemEntries(temp, "certverify-*").Count();
        }

        return left;
    }

    private static (string Name, Func<byte[]> Make) Damaged(IReadOnlyList<(string Name, byte[] Bytes)> originals, int seed, int index)
    {
        var random = new Random(unchecked(seed * 1_000_003 + index));
        var (name, bytes) = originals[random.Next(originals.Count)];
        return ($"{name}, seed {seed}, number {index}", () => Mutations.Of(bytes, random).Bytes);
    }

    private static async Task<Answered> AnswerAsync(HttpClient client, string name, byte[] bytes)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await SendAsync(client, bytes);
            var body = await answer.Content.ReadAsStringAsync();
            return new(name, answer.StatusCode, Cause(answer, body), Stopwatch.GetElapsedTime(began));
        }
        catch (Exception none) when (none is HttpRequestException or TaskCanceledException)
        {
            return new(name, null, none.GetType().Name, Stopwatch.GetElapsedTime(began));
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, byte[] bytes)
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "document" } };
        return await client.PostAsync(new Uri("/api/v1/verifications", UriKind.Relative), content);
    }

    /// <summary>In a word how it was answered; null when an answer is not of the form that is promised.</summary>
    private static string? Cause(HttpResponseMessage answer, string body)
    {
        var type = answer.Content.Headers.ContentType?.MediaType;
        var json = JsonSerializer.Deserialize<JsonElement>(body);
        return (answer.StatusCode, type) switch
        {
            (HttpStatusCode.Created, "application/json") => "verified",
            ( >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError or HttpStatusCode.ServiceUnavailable, "application/problem+json") => json.Text("cause") ?? json.Text("type")?.Split(':')[^1],
            _ => null,
        };
    }
}

/// <summary>How one file was answered.</summary>
/// <param name="Status">Null when there was no answer.</param>
/// <param name="Cause">A word for it; null when the answer was not of the form that is promised.</param>
internal sealed record Answered(string Name, HttpStatusCode? Status, string? Cause, TimeSpan Took)
{
    internal bool IsAsPromised => Status is not null && Cause is not null;

    /// <summary>Which was not answered as promised, and how it was.</summary>
    internal string Fault => $"{Name}: {Status?.ToString() ?? "no answer"} after {Took.TotalSeconds:0} s";
}
