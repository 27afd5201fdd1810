using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CertVerify.Benchmarks;

/// <summary>Sends documents and numbers to a running service; each document a little different, so that no answer can come from memory.</summary>
internal sealed class ServiceUnderTest(HttpClient http)
{
    private static readonly Uri s_verifications = new("api/v1/verifications", UriKind.Relative);
    private int sent;

    /// <summary>Whether the service looked at any page of it as a picture.</summary>
    public async Task<bool> LooksAtPicturesAsync(string file)
    {
        using var answer = JsonDocument.Parse(await VerifyAsync(file));
        return answer.RootElement.TryGetProperty("document", out var document)
            && new[] { "pagesRecognised", "pagesSearchedForMarks" }.Any(pages => document.TryGetProperty(pages, out var found) && found.GetArrayLength() > 0);
    }

    /// <summary>Whether it can be opened; a picture that breaks off is refused.</summary>
    public async Task<bool> TakesAsync(string file)
    {
        using var response = await SendAsync(file);
        return response.StatusCode != HttpStatusCode.UnprocessableEntity;
    }

    public async Task<string> VerifyAsync(string file)
    {
        using var response = await SendAsync(file);
        return await AnswerAsync(Path.GetFileName(file), response);
    }

    private async Task<HttpResponseMessage> SendAsync(string file)
    {
        using var content = new ByteArrayContent(Unseen(file));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { content, "file", Path.GetFileName(file) } };
        return await http.PostAsync(s_verifications, form);
    }

    public async Task<string> VerifyNumberAsync(string number)
    {
        using var question = JsonContent.Create(new { certificateNumber = number });
        using var response = await http.PostAsync(s_verifications, question);
        return await AnswerAsync(number, response);
    }

    private static async Task<string> AnswerAsync(string what, HttpResponseMessage response)
    {
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? answer : throw new InvalidOperationException($"{what}: {(int)response.StatusCode} {answer}");
    }

    /// <summary>A PDF may end with a comment, a picture with bytes that nobody reads.</summary>
    private byte[] Unseen(string file) =>
        [.. File.ReadAllBytes(file), .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n%{++sent}\n"))];
}
