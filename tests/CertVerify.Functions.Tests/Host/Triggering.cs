using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CertVerify.Functions.Tests.Host;

/// <summary>Starts functions as the Azure Functions host does (CUSTOM-HANDLER, sections 4 and 5): chunked, with most values encoded twice, and deaf to an answer without a body.</summary>
internal sealed class Triggering(HttpClient client, Uri handler)
{
    internal Task<Invoked> TimerAsync(string function) => PostAsync(function, new JsonObject
    {
        ["Data"] = new JsonObject
        {
            ["timer"] = new JsonObject { ["Schedule"] = new JsonObject { ["AdjustForDST"] = true }, ["ScheduleStatus"] = null, ["IsPastDue"] = false },
        },
        ["Metadata"] = new JsonObject { ["sys"] = new JsonObject { ["MethodName"] = function, ["UtcNow"] = "2026-11-21T22:09:00.000972Z" } },
    });

    /// <param name="text">As it stands on the queue.</param>
    internal Task<Invoked> QueueAsync(string function, string binding, string text, int dequeued = 1)
    {
        var metadata = new JsonObject { ["DequeueCount"] = $"{dequeued}", ["Id"] = "\"queue-id\"", ["sys"] = new JsonObject { ["MethodName"] = function } };
        try
        {
            // Properties of the message take the place of the host's own, whatever their case.
            foreach (var (name, value) in JsonNode.Parse(text) as JsonObject ?? [])
            {
                if (metadata.FirstOrDefault(own => own.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Key is { } own)
                    metadata.Remove(own);
                metadata[name] = value is JsonObject or JsonArray ? value.DeepClone() : value?.ToJsonString();
            }
        }
        catch (JsonException)
        {
            // A message that is no JSON has no properties.
        }

        return PostAsync(function, new JsonObject { ["Data"] = new JsonObject { [binding] = JsonSerializer.Serialize(text) }, ["Metadata"] = metadata });
    }

    private async Task<Invoked> PostAsync(string function, JsonObject envelope)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(handler, $"/{function}")) { Content = new StringContent(envelope.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        using var answer = await client.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode != HttpStatusCode.NoContent && body.Length > 0 && body != "null", $"{function}: the host would wait for ever.");
        var completed = answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType == "application/json"
            && JsonDocument.Parse(body).RootElement.TryGetProperty("Outputs", out _);
        return new(completed, body);
    }
}

/// <summary>How a function ended, as the host sees it.</summary>
internal sealed record Invoked(bool Succeeded, string Body);
