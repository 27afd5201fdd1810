using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace CertVerify.Benchmarks;

/// <summary>Sends documents to a running service; each one a little different, so that no answer can come from memory.</summary>
internal sealed class ServiceUnderTest(HttpClient http)
{
    private int sent;

    public async Task VerifyAsync(string file)
    {
        using var content = new ByteArrayContent(Unseen(file));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { content, "file", Path.GetFileName(file) } };
        using var response = await http.PostAsync(new Uri("api/v1/verifications", UriKind.Relative), form);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{Path.GetFileName(file)}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>A PDF may end with a comment, a picture with bytes that nobody reads.</summary>
    private byte[] Unseen(string file) =>
        [.. File.ReadAllBytes(file), .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n%{++sent}\n"))];
}
