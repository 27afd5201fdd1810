using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CertVerify.Benchmarks;

/// <summary>Sends documents and numbers to a running service; each document a little different, so that no answer can come from memory.</summary>
internal sealed class ServiceUnderTest(HttpClient http)
{
    private int sent;

    /// <summary>Whether the service looked at any page of it as a picture.</summary>
    public async Task<bool> LooksAtPicturesAsync(string file)
    {
        using var answer = JsonDocument.Parse(await VerifyAsync(file));
        return answer.RootElement.TryGetProperty("document", out var document)
            && new[] { "pagesRecognised", "pagesSearchedForMarks" }.Any(pages => document.TryGetProperty(pages, out var found) && found.GetArrayLength() > 0);
    }

    public async Task<string> VerifyAsync(string file)
    {
        using var content = new ByteArrayContent(Unseen(file));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { content, "file", Path.GetFileName(file) } };
        return await VerifyAsync(Path.GetFileName(file), form);
    }

    public async Task<string> VerifyNumberAsync(string number)
    {
        using var question = JsonContent.Create(new { certificateNumber = number });
        return await VerifyAsync(number, question);
    }

    private async Task<string> VerifyAsync(string what, HttpContent question)
    {
        using var response = await http.PostAsync(new Uri("api/v1/verifications", UriKind.Relative), question);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? answer : throw new InvalidOperationException($"{what}: {(int)response.StatusCode} {answer}");
    }

    /// <summary>A PDF may end with a comment, a picture with bytes that nobody reads.</summary>
    private byte[] Unseen(string file) =>
        [.. File.ReadAllBytes(file), .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n%{++sent}\n"))];
}
