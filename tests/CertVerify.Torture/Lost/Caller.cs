using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace CertVerify.Torture.Lost;

/// <summary>Asks again and again, each time another instance, until one has answered in full, however often they die meanwhile.</summary>
internal sealed class Caller(IReadOnlyList<Uri> instances) : IDisposable
{
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMilliseconds(30);

    private readonly HttpClient client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(20) }) { Timeout = TimeSpan.FromSeconds(60) };
    private int lost, answered, turn;

    /// <summary>Calls that met a dead service, or whose answer never came whole.</summary>
    internal int Lost => lost;

    /// <summary>The answer that was received whole. Refusals that ask to come again are obeyed; any other is a fault.</summary>
    internal async Task<Acknowledged> AskAsync(HttpMethod method, string path, Func<HttpContent>? content, string? key, CancellationToken cancel)
    {
        for (; ; await Task.Delay(BeforeNextTry, cancel))
        {
            using var request = new HttpRequestMessage(method, new Uri(instances[(Interlocked.Increment(ref turn) & int.MaxValue) % instances.Count], path)) { Content = content?.Invoke() };
            if (key is not null)
                request.Headers.Add("Idempotency-Key", key);
            try
            {
                using var answer = await client.SendAsync(request, cancel);
                var text = await answer.Content.ReadAsStringAsync(cancel);
                if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
                    continue;
                if (!answer.IsSuccessStatusCode)
                    throw new InvalidDataException($"{method} {path} answered {(int)answer.StatusCode}: {text}");
                Interlocked.Increment(ref answered);
                return new(answer.StatusCode, JsonSerializer.Deserialize<JsonElement>(text));
            }
            catch (Exception died) when (died is HttpRequestException or IOException or JsonException || (died is TaskCanceledException && !cancel.IsCancellationRequested))
            {
                Interlocked.Increment(ref lost);
            }
        }
    }

    /// <summary>Until so many more answers have come, or the time is over.</summary>
    internal async Task AnsweredAsync(int more, TimeSpan atMost)
    {
        var (until, began) = (answered + more, Stopwatch.GetTimestamp());
        while (Volatile.Read(ref answered) < until && Stopwatch.GetElapsedTime(began) < atMost)
            await Task.Delay(5);
    }

    internal async Task<JsonElement> GetAsync(string path, CancellationToken cancel) => (await AskAsync(HttpMethod.Get, path, null, null, cancel)).Body;

    /// <summary>All lines of a list that is given in pages.</summary>
    internal async Task<List<JsonElement>> AllAsync(string path, string lines, CancellationToken cancel)
    {
        var all = new List<JsonElement>();
        for (string? next = ""; next is not null;)
        {
            var page = await GetAsync(next.Length == 0 ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}after={Uri.EscapeDataString(next)}", cancel);
            all.AddRange(page.GetProperty(lines).EnumerateArray());
            next = page.Text("next");
        }

        return all;
    }

    public void Dispose() => client.Dispose();
}

/// <summary>An answer that came whole: from now on the service owes what it says.</summary>
internal sealed record Acknowledged(HttpStatusCode Status, JsonElement Body);

/// <summary>Reads answers.</summary>
internal static class Reading
{
    internal static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value.ToString() : null;
}
