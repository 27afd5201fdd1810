using System.Diagnostics;
using System.Net;
using System.Text;

namespace CertVerify.Functions.Tests.Requests;

/// <summary>Bad files over real HTTP: each a clear problem in good time, nothing stored, the service unharmed.</summary>
public sealed class BadFileTests(TestService service) : IClassFixture<TestService>, IAsyncLifetime
{
    private static readonly TimeSpan InGoodTime = TimeSpan.FromSeconds(30);

    private readonly long began = Stopwatch.GetTimestamp();
    private readonly long storedBefore = Stored(service);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        Assert.True(Stopwatch.GetElapsedTime(began) < InGoodTime, "It took too long.");
        Assert.Equal(storedBefore, Stored(service));
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/health")).StatusCode);
    }

    [Fact]
    public Task An_empty_file() => RefusedAsync([], "empty");

    [Fact]
    public Task A_file_of_another_type() => RefusedAsync("PK\u0003\u0004 this is no certificate"u8.ToArray(), "wrongType");

    [Fact]
    public Task A_file_that_only_begins_like_a_pdf() => RefusedAsync("%PDF-1.7\nand then nothing"u8.ToArray(), "truncated", "damaged");

    [Fact]
    public Task A_truncated_file()
    {
        var whole = Pdfs.OfLines(Enumerable.Repeat("Certificate of registration", 40).ToArray());
        return RefusedAsync(whole[..(whole.Length / 3)], "truncated", "damaged");
    }

    [Fact]
    public Task An_encrypted_file() => RefusedAsync(Pdfs.Encrypted(), "encrypted");

    [Fact]
    public Task Ten_thousand_pages() => RefusedAsync(Pdfs.OfPages(10_000), "tooManyPages");

    [Fact]
    public async Task A_file_of_100_megabytes_is_refused_before_it_is_sent()
    {
        using var content = new EndlessContent(100L << 20, announced: true);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications") { Content = content, Headers = { ExpectContinue = true } };

        await ProblemAssert.IsAsync(await service.Client.SendAsync(request), HttpStatusCode.RequestEntityTooLarge, "too-large");
        Assert.True(content.Sent < 1 << 20, $"{content.Sent} bytes were taken.");
    }

    [Fact]
    public async Task A_file_of_unknown_length_is_cut_off_at_the_limit()
    {
        using var content = new EndlessContent(100L << 20, announced: false);
        HttpResponseMessage? answer = null;
        try
        {
            answer = await service.Client.PostAsync("/api/v1/verifications", content);
        }
        catch (HttpRequestException)
        {
            // The service closed the connection while we were still sending: a client may then miss the answer.
        }

        if (answer is not null)
            await ProblemAssert.IsAsync(answer, HttpStatusCode.RequestEntityTooLarge, "too-large");
        Assert.True(content.Sent < 60L << 20, $"{content.Sent} bytes were taken.");
    }

    private static long Stored(TestService service) => service.Count("verification") + service.Count("document");

    private async Task RefusedAsync(byte[] file, params string[] causes)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "certificate.pdf" } };
        var problem = await ProblemAssert.IsAsync(
            await service.Client.PostAsync("/api/v1/verifications", form), HttpStatusCode.UnprocessableEntity, "unreadable-file");
        Assert.Contains(problem.GetProperty("cause").GetString(), causes);
        Assert.Equal(["/file"], ProblemAssert.Pointers(problem));
    }

    /// <summary>A form with a file that goes on and on.</summary>
    private sealed class EndlessContent : HttpContent
    {
        private static readonly byte[] Head = Encoding.ASCII.GetBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4\n");
        private readonly long length;
        private readonly bool announced;

        internal EndlessContent(long length, bool announced)
        {
            (this.length, this.announced) = (length, announced);
            Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        }

        internal long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(Head);
            var chunk = new byte[64 << 10];
            for (Sent = Head.Length; Sent < length; Sent += chunk.Length)
                await stream.WriteAsync(chunk.AsMemory(0, (int)Math.Min(chunk.Length, length - Sent)));
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return announced;
        }
    }
}
