using System.Net.Http.Json;
using System.Runtime.CompilerServices;

namespace CertVerify.Client;

/// <summary>
/// Calls CertVerify. Every call throws <see cref="ProblemException"/> when the service refuses it, and waits and tries again when the service asks for it
/// (429 and 503 with Retry-After). A verification carries an idempotency key, so that one that is sent again is made once.
/// </summary>
/// <param name="http">With the service's address as BaseAddress, and the headers that it asks for; it stays the caller's.</param>
/// <param name="patience">How long to wait when the service is busy; <see cref="Patience.Usual"/> when left out.</param>
public sealed class CertVerifyClient(HttpClient http, Patience? patience = null)
{
    private const string Verifications = "/api/v1/verifications", Certificates = "/api/v1/certificates", Events = "/api/v1/events", Batches = "/api/v1/batches";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Patience patience = patience ?? Patience.Usual;

    private readonly Exchange exchange = new(http, patience ?? Patience.Usual);

    /// <summary>Verifies a certificate by its number.</summary>
    /// <param name="inquiry">Must name a certificate number.</param>
    /// <param name="idempotencyKey">1 to 200 characters: the same key with the same inquiry gets the same verification. A new one when left out.</param>
    public Task<Verification> VerifyAsync(Inquiry inquiry, string? idempotencyKey = null, CancellationToken cancel = default) =>
        MakeAsync(() => Json(inquiry), idempotencyKey, cancel);

    /// <summary>Verifies a certificate by its file: PDF, PNG, JPEG, TIFF or WebP, at most 25 MB.</summary>
    /// <param name="file">Read to its end.</param>
    /// <param name="inquiry">What else is known or needed.</param>
    /// <param name="idempotencyKey">As with a number.</param>
    public async Task<Verification> VerifyAsync(Stream file, Inquiry? inquiry = null, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel).ConfigureAwait(false);
        var document = bytes.ToArray();
        return await MakeAsync(() => Form(document, inquiry), idempotencyKey, cancel).ConfigureAwait(false);
    }

    /// <summary>A stored verification.</summary>
    public Task<Verification> GetVerificationAsync(string id, CancellationToken cancel = default) => exchange.AskAsync<Verification>(Get(One(Verifications, id)), cancel);

    /// <summary>The verifications, the latest first, page after page.</summary>
    /// <param name="certificateNumber">Only those of this number, as printed.</param>
    /// <param name="documentSha256">Only those of this file; not together with a number.</param>
    public IAsyncEnumerable<VerificationLine> ListVerificationsAsync(string? certificateNumber = null, string? documentSha256 = null, CancellationToken cancel = default) =>
        AllAsync<VerificationPage, VerificationLine>(after => Query(Verifications, ("certificateNumber", certificateNumber), ("documentSha256", documentSha256), ("after", after)), cancel);

    /// <summary>Sends many inquiries; each is verified on its own, while nobody has to wait.</summary>
    /// <param name="request">At most 10,000 inquiries.</param>
    /// <param name="idempotencyKey">The same key with the same request is the same batch. A new one when left out.</param>
    public Task<Batch> SendBatchAsync(BatchRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        var key = idempotencyKey ?? Guid.NewGuid().ToString("N");
        return exchange.AskAsync<Batch>(() => new(HttpMethod.Post, Verifications + "/batch") { Content = Json(request), Headers = { { "Idempotency-Key", key } } }, cancel);
    }

    /// <summary>How a batch stands.</summary>
    public Task<Batch> GetBatchAsync(string id, CancellationToken cancel = default) => exchange.AskAsync<Batch>(Get(One(Batches, id)), cancel);

    /// <summary>How a batch stands, again and again until it is finished or cancelled.</summary>
    /// <param name="id">Of the batch.</param>
    /// <param name="pause">Between two looks; two seconds when left out.</param>
    public async IAsyncEnumerable<Batch> FollowBatchAsync(string id, TimeSpan? pause = null, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        while (true)
        {
            var batch = await GetBatchAsync(id, cancel).ConfigureAwait(false);
            yield return batch;
            if (batch.State is BatchState.Finished or BatchState.Cancelled)
                yield break;
            await Task.Delay(pause ?? Pause, patience.Clock, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Lets go of the rest of a batch; what was verified stays.</summary>
    public Task<Batch> CancelBatchAsync(string id, CancellationToken cancel = default) => exchange.AskAsync<Batch>(() => new(HttpMethod.Delete, One(Batches, id)), cancel);

    /// <summary>The results of a batch in the order of its inquiries, page after page, also while it is running.</summary>
    public IAsyncEnumerable<BatchItem> BatchResultsAsync(string id, CancellationToken cancel = default) =>
        AllAsync<BatchPage, BatchItem>(after => Query(One(Batches, id) + "/results", ("after", after)), cancel);

    /// <summary>Puts a certificate under watch by what is asked; it is verified first, unless it is under watch already.</summary>
    public Task<WatchedCertificate> WatchAsync(WatchRequest request, CancellationToken cancel = default) =>
        exchange.AskAsync<WatchedCertificate>(() => new(HttpMethod.Post, Certificates) { Content = Json(request) }, cancel);

    /// <summary>A certificate under watch.</summary>
    public Task<WatchedCertificate> GetCertificateAsync(string id, CancellationToken cancel = default) => exchange.AskAsync<WatchedCertificate>(Get(One(Certificates, id)), cancel);

    /// <summary>Stops watching; what is known of the certificate stays.</summary>
    public Task<WatchedCertificate> StopWatchingAsync(string id, CancellationToken cancel = default) =>
        exchange.AskAsync<WatchedCertificate>(() => new(HttpMethod.Delete, One(Certificates, id)), cancel);

    /// <summary>The certificates under watch, the latest first, page after page.</summary>
    /// <param name="status">Only those whose certification is in this state.</param>
    public IAsyncEnumerable<WatchedCertificate> ListCertificatesAsync(CertificationStatus? status = null, CancellationToken cancel = default) =>
        AllAsync<CertificatePage, WatchedCertificate>(after => Query(Certificates, ("status", status is { } one ? ClientJson.Word(one) : null), ("after", after)), cancel);

    /// <summary>The verifications of a certificate under watch, the latest first, each with what was different from the one before.</summary>
    public IAsyncEnumerable<HistoryEntry> HistoryAsync(string id, CancellationToken cancel = default) =>
        AllAsync<HistoryPage, HistoryEntry>(after => Query(One(Certificates, id) + "/history", ("after", after)), cancel);

    /// <summary>What happened since a point of the change feed, the oldest first; keep <see cref="EventPage.Next"/> and pass it the next time.</summary>
    /// <param name="after">From where on; from the beginning when left out.</param>
    public Task<EventPage> ReadEventsAsync(string? after = null, CancellationToken cancel = default) => exchange.AskAsync<EventPage>(Get(Query(Events, ("after", after))), cancel);

    private Task<Verification> MakeAsync(Func<HttpContent> content, string? idempotencyKey, CancellationToken cancel)
    {
        var key = idempotencyKey ?? Guid.NewGuid().ToString("N");
        return exchange.AskAsync<Verification>(() => new(HttpMethod.Post, Verifications) { Content = content(), Headers = { { "Idempotency-Key", key } } }, cancel);
    }

    private async IAsyncEnumerable<TItem> AllAsync<TPage, TItem>(Func<string?, string> address, [EnumeratorCancellation] CancellationToken cancel)
        where TPage : IPage<TItem>
    {
        string? next = null;
        do
        {
            var page = await exchange.AskAsync<TPage>(Get(address(next)), cancel).ConfigureAwait(false);
            foreach (var item in page.Items)
                yield return item;
            next = page.Next;
        }
        while (next is not null);
    }

    private static Func<HttpRequestMessage> Get(string address) => () => new(HttpMethod.Get, address);

    private static JsonContent Json<T>(T body) => JsonContent.Create(body, options: ClientJson.Options);

    private static MultipartFormDataContent Form(byte[] document, Inquiry? inquiry)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(document), "file", "certificate" } };
        if (inquiry is not null)
            form.Add(Json(inquiry), "inquiry");
        return form;
    }

    private static string One(string list, string id) => $"{list}/{Uri.EscapeDataString(id)}";

    private static string Query(string address, params (string Name, string? Value)[] fields)
    {
        var query = string.Join('&', fields.Where(field => field.Value is not null).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"));
        return query.Length > 0 ? $"{address}?{query}" : address;
    }
}
