using System.Globalization;
using System.Text.Json;

namespace CertVerify.Functions.Triggers;

/// <summary>What the Azure host says when a trigger fires. It encodes most values twice, and not always the same ones: either way is read.</summary>
internal sealed record Invocation(JsonElement Data, JsonElement Metadata)
{
    /// <summary>The host waits for ever on an answer without a body.</summary>
    internal static IResult Done => Results.Text("{\"Outputs\":{},\"Logs\":[],\"ReturnValue\":null}", "application/json");

    /// <summary>How often a message has been taken, this time included.</summary>
    internal int DequeueCount => Metadata.ValueKind is JsonValueKind.Object && Metadata.TryGetProperty(nameof(DequeueCount), out var count)
        && int.TryParse(count.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var taken) ? taken : 1;

    /// <exception cref="BadHttpRequestException">It is no invocation.</exception>
    internal static async Task<Invocation> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            var sent = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, cancellationToken: cancel);
            return new(sent.GetProperty(nameof(Data)), sent.TryGetProperty(nameof(Metadata), out var metadata) ? metadata : default);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new BadHttpRequestException("It is no invocation of a trigger.");
        }
    }

    /// <summary>The text that was put on the queue.</summary>
    internal string Text(string binding)
    {
        if (!Data.TryGetProperty(binding, out var value))
            throw new BadHttpRequestException("The message is missing.");
        if (value.ValueKind is not JsonValueKind.String)
            return value.GetRawText();
        var text = value.GetString()!;
        return text.StartsWith('"') ? JsonSerializer.Deserialize<string>(text)! : text;
    }
}
