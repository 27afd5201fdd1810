using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CertVerify.Functions.Tests.Batches;

/// <summary>Hands batches in and waits for them, as a caller does.</summary>
internal static class Sending
{
    internal const string Address = "/api/v1/verifications/batch";
    internal const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static Task<HttpResponseMessage> PostCsvAsync(this HttpClient client, string csv, string? key = null) =>
        client.PostBatchAsync(new StringContent(csv, Encoding.UTF8, "text/csv"), key);

    internal static async Task<HttpResponseMessage> PostBatchAsync(this HttpClient client, HttpContent content, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = content };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    /// <summary>The batch when it is over.</summary>
    internal static async Task<JsonElement> FinishedAsync(this HttpClient client, HttpResponseMessage accepted)
    {
        Assert.True(accepted.StatusCode is HttpStatusCode.Accepted, await accepted.Content.ReadAsStringAsync());
        for (var waited = 0; waited < 600; waited++)
        {
            using var answer = await client.GetAsync(accepted.Headers.Location);
            var batch = await answer.Content.ReadFromJsonAsync<JsonElement>();
            var isOver = batch.GetProperty("state").GetString() is "finished" or "cancelled";
            Assert.Equal(isOver, answer.Headers.RetryAfter is null);
            if (isOver)
                return batch;
            await Task.Delay(100);
        }

        throw new TimeoutException($"{accepted.Headers.Location}");
    }

    /// <summary>Its results, all pages of them.</summary>
    internal static async Task<List<JsonElement>> ResultsAsync(this HttpClient client, JsonElement batch, int limit = 500)
    {
        var items = new List<JsonElement>();
        for (string? next = null; ;)
        {
            var page = await client.GetFromJsonAsync<JsonElement>($"{batch.GetProperty("results").GetString()}?limit={limit}{(next is null ? "" : $"&after={next}")}");
            items.AddRange(page.GetProperty("items").EnumerateArray());
            if (!page.TryGetProperty("next", out var more))
                return items;
            next = more.GetString();
        }
    }

    internal static async Task<List<JsonElement>> VerifiedAsync(this HttpClient client, HttpContent content) =>
        await client.ResultsAsync(await client.FinishedAsync(await client.PostBatchAsync(content)));

    internal static ByteArrayContent Bytes(byte[] content, string type) => new(content) { Headers = { ContentType = new(type) } };

    internal static string? Text(this JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.ToString() : null;
}
