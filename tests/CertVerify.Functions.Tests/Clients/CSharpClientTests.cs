using System.Net;
using CertVerify.Adapters.Tests;
using CertVerify.Adapters.Tests.Registries.Live;
using CertVerify.Client;

namespace CertVerify.Functions.Tests.Clients;

/// <summary>The C# client calls what the description describes, reads what it shows, and is patient but not for ever.</summary>
public sealed class CSharpClientTests
{
    private const string Busy = """{"type":"urn:certverify:problem:too-many-requests","title":"Too many at once","status":429,"detail":"The service is busy.","traceId":"1"}""";

    private const string Made =
        """
        {"id":"a","receiptNumber":"CV-2026-AAAA-AAAA","verifiedAt":"2026-11-22T09:30:00Z","asOf":"2026-11-22","inquiry":{},
        "claim":{"documentKind":{"value":"unknown","raw":"","confidence":1},"standards":[],"languages":[],"iafCodes":[],"sites":[],"later":1},
        "verdict":{"indication":"passed","alsoFound":[],"assurance":"claimed"},"certificate":{"indication":"passed","alsoFound":[],"assurance":"claimed"},
        "findings":[],"sources":[],"status":{"unified":"active"},"validUntil":"2026-11-29","meaning":{"inShort":"","means":[],"doesNotMean":[]},"nextSteps":[],
        "policy":{"name":"default","version":"1"},"tables":[],"engineVersion":"0.2.0"}
        """;

    private static readonly Inquiry Number = new() { CertificateNumber = "EX-1" };

    [Fact]
    public async Task It_calls_only_what_is_described_and_reads_what_is_shown()
    {
        await using var service = new Described();
        using var http = new HttpClient { BaseAddress = service.Address };
        var client = new CertVerifyClient(http);

        var verification = await client.VerifyAsync(new Inquiry
        {
            CertificateNumber = "KG-QMS-2041-07",
            CertificationBody = "Kestrelgate Certification Ltd",
            Standard = "ISO 9001",
            Holder = new() { Name = "Tarnbeck", Address = "1 Mill Lane", Country = "GB", Identifiers = new Dictionary<string, string> { ["vat"] = "GB1" } },
            Need = new() { Standard = "ISO 9001:2015", Product = "castings", Processes = ["manufacture"], Site = "1 Mill Lane", Sector = "automotive" },
            Corrections = new() { ExpiresOn = new(2028, 3, 17), HolderName = "Tarnbeck" },
            AsOf = new(2026, 11, 22),
            Policy = "default",
            Language = "en",
        });
        Assert.Equal((Indication.Passed, "KG-QMS-2041-07", new DateOnly(2028, 3, 17)), (verification.Verdict.Indication, verification.Claim.CertificateNumber!.Value, verification.EffectiveUntil));
        await client.VerifyAsync(new MemoryStream([1]), Number);
        await client.GetVerificationAsync(verification.Id);
        Assert.Equal(2, await client.ListVerificationsAsync(certificateNumber: "KG-QMS-2041-07").CountAsync());
        var watched = await client.WatchAsync(new() { VerificationId = verification.Id });
        Assert.Equal(CertificationStatus.Active, (await client.GetCertificateAsync(watched.Id)).Status.Unified);
        Assert.Equal(2, await client.ListCertificatesAsync(CertificationStatus.AwaitingSurveillance).CountAsync());
        Assert.Equal("scheduled", (await client.HistoryAsync(watched.Id).FirstAsync()).Reason);
        Assert.Equal(Severity.High, (await client.ReadEventsAsync("MTIz")).Events[0].Severity);
        Assert.Equal("stopped", (await client.StopWatchingAsync(watched.Id)).State);
        var batch = await client.SendBatchAsync(new() { Inquiries = [new() { Reference = "S-1001", CertificateNumber = "KG-QMS-2041-07" }] });
        Assert.NotEmpty(await client.BatchResultsAsync(batch.Id).ToListAsync());
        Assert.Equal(batch.Total, (await client.CancelBatchAsync(batch.Id)).Total);

        Assert.Empty(service.Faults);
        Assert.Equal(
            ["createVerification", "createVerification", "getVerification", "listVerifications", "listVerifications", "watchCertificate", "getCertificate", "listCertificates", "listCertificates", "getCertificateHistory", "readEvents", "stopCertificate", "createBatch", "getBatchResults", "getBatchResults", "cancelBatch"],
            service.Called);
    }

    [Fact]
    public async Task It_follows_a_batch_until_it_is_over()
    {
        var states = new Queue<string>(["waiting", "running", "finished"]);
        await using var service = new StandIn(context => StandIn.Says(200, $$"""
            {"id":"b","state":"{{states.Dequeue()}}","createdAt":"2026-11-22T09:30:00Z","total":1,"done":0,"counts":{"passed":0,"indeterminate":0,"failed":0,"refused":0,"broken":0},
            "ignoredColumns":[],"results":"/api/v1/batches/b/results"}
            """)(context));
        using var http = new HttpClient { BaseAddress = service.Address };

        var seen = await new CertVerifyClient(http).FollowBatchAsync("b", TimeSpan.Zero).Select(batch => batch.State).ToListAsync();

        Assert.Equal([BatchState.Waiting, BatchState.Running, BatchState.Finished], seen);
    }

    [Fact]
    public async Task It_waits_as_it_is_asked_to_and_sends_the_same_once_more()
    {
        var busy = 2;
        await using var service = new StandIn(context => (busy-- > 0 ? StandIn.Says(429, Busy, "application/problem+json", retryAfter: "0") : StandIn.Says(201, Made))(context));
        using var http = new HttpClient { BaseAddress = service.Address };

        var made = await new CertVerifyClient(http).VerifyAsync(new MemoryStream("%PDF"u8.ToArray()), Number);

        Assert.Equal("a", made.Id);
        Assert.Equal(3, service.Requests.Count);
        Assert.Single(service.Requests.Select(request => request.Headers["Idempotency-Key"]).Distinct());
        Assert.All(service.Requests, request => Assert.Contains("%PDF", request.Body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0", 3)]
    [InlineData("5", 1)]
    [InlineData(null, 1)]
    public async Task It_gives_up_when_it_was_asked_often_enough_or_for_too_long(string? retryAfter, int sent)
    {
        await using var service = new StandIn(StandIn.Says(429, Busy, "application/problem+json", retryAfter));
        using var http = new HttpClient { BaseAddress = service.Address };

        var refused = await Assert.ThrowsAsync<ProblemException>(() => new CertVerifyClient(http, new(3, TimeSpan.FromSeconds(4))).VerifyAsync(Number));

        Assert.Equal((HttpStatusCode.TooManyRequests, "urn:certverify:problem:too-many-requests", sent), (refused.Status, refused.Type, service.Requests.Count));
    }

    [Fact]
    public async Task A_day_to_wait_for_is_understood_too()
    {
        var now = new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);
        await using var service = new StandIn(StandIn.Says(503, Busy, "application/problem+json", now.AddMinutes(2).ToString("R")));
        using var http = new HttpClient { BaseAddress = service.Address };
        var patience = new Patience(2, TimeSpan.FromMinutes(1)) { Clock = new MovingClock(now) };

        await Assert.ThrowsAsync<ProblemException>(() => new CertVerifyClient(http, patience).VerifyAsync(Number));

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task A_refusal_names_its_type_and_the_field()
    {
        var service = new TestService();
        await service.InitializeAsync();
        try
        {
            var refused = await Assert.ThrowsAsync<ProblemException>(() => new CertVerifyClient(service.Client).VerifyAsync(Number with { Holder = new() { Country = "Germany" } }));

            Assert.Equal(("urn:certverify:problem:invalid-field", "/holder/country", HttpStatusCode.UnprocessableEntity), (refused.Type, refused.Pointer, refused.Status));
            Assert.Contains("/holder/country", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            await service.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_something_else_refused_is_a_problem_without_a_type()
    {
        await using var service = new StandIn(StandIn.Says(502, "<html>Bad gateway</html>", "text/html"));
        using var http = new HttpClient { BaseAddress = service.Address };

        var refused = await Assert.ThrowsAsync<ProblemException>(() => new CertVerifyClient(http).GetVerificationAsync("a/b"));

        Assert.Equal(("about:blank", null, HttpStatusCode.BadGateway), (refused.Type, refused.Problem, refused.Status));
        Assert.Equal("/api/v1/verifications/a%2Fb", service.Requests.Single().Path);
    }

    [Fact]
    public async Task A_key_of_ones_own_gets_the_same_verification_again()
    {
        var service = new TestService();
        await service.InitializeAsync();
        try
        {
            var client = new CertVerifyClient(service.Client);

            var (first, second) = (await client.VerifyAsync(Number, "order-1"), await client.VerifyAsync(Number, "order-1"));

            Assert.Equal(first.Id, second.Id);
            Assert.NotEqual(first.Id, (await client.VerifyAsync(Number)).Id);
        }
        finally
        {
            await service.DisposeAsync();
        }
    }
}
