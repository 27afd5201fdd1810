using System.Net.Http.Headers;
using System.Text.Json;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Measuring;

/// <summary>What the service made of one document: what it read, or why it did not.</summary>
internal sealed record Reading(ReadValues? Values, string? Problem, TimeSpan Took);

/// <summary>Hands documents to a running service, as any client would.</summary>
internal sealed class ServiceClient(HttpClient http)
{
    public async Task<Reading> ReadAsync(string file, CancellationToken cancel)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(file, cancel));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { content, "file", Path.GetFileName(file) } };
        try
        {
            using var response = await http.PostAsync(new Uri("api/v1/verifications", UriKind.Relative), form, cancel);
            var body = await response.Content.ReadAsStringAsync(cancel);
            var took = TimeProvider.System.GetElapsedTime(started);
            return response.IsSuccessStatusCode
                ? new(ReadValues.From(JsonDocument.Parse(body).RootElement.GetProperty("claim")), null, took)
                : new(null, $"{(int)response.StatusCode} {body}", took);
        }
        catch (HttpRequestException gone)
        {
            return new(null, gone.Message, TimeProvider.System.GetElapsedTime(started));
        }
    }
}
