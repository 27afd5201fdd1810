using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Live;
using CertVerify.Adapters.Registries.Live.Declared;
using CertVerify.Adapters.Tests.Storage;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using Microsoft.AspNetCore.Http;

namespace CertVerify.Adapters.Tests.Registries.Live.Declared;

/// <summary>The lookup of a fictional certification body, described in a file and answered on loopback.</summary>
public sealed class DeclaredRegistryTests : IAsyncLifetime, IDisposable
{
    private const string Issuer = "Kestrelgate Certification Ltd";

    private const string Answer =
        """
        { "certificates": [ {
            "number": "KG-QMS-2041-07", "state": "In force", "client": { "name": "Tarnbeck Precision Castings Ltd", "country": "United Kingdom" },
            "validUntil": "17/03/2028", "standards": [ "ISO 9001:2015", "ISO 14001:2015" ], "sites": [ { "address": "Unit 7" }, { "address": "Unit 9" } ] } ] }
        """;

    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly StandIn server = new(StandIn.Says(200, Answer));
    private readonly SqliteFixture store = new();
    private readonly MovingClock clock = new(Noon);
    private readonly List<DeclaredRegistry> opened = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public void Dispose() => opened.ForEach(registry => registry.Dispose());

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await store.DisposeAsync();
    }

    [Fact]
    public async Task Its_own_words_become_our_fields()
    {
        var lookup = await AskAsync(Question());
        var record = Assert.Single(lookup!.Value!);

        Assert.Equal((LookupOutcome.Found, Coverage.CompleteAuthoritative, Keeper.CertificationBody), (lookup.Outcome, lookup.Source.Coverage, lookup.Source.Keeper));
        Assert.Equal((CertificationStatus.Active, "In force", new DateOnly(2028, 3, 17)), (record.Status, record.RawStatus, record.ExpiresOn!.Value));
        Assert.Equal(("Tarnbeck Precision Castings Ltd", "GB", Issuer), (record.HolderName, record.Country, record.CertificationBody));
        Assert.Equal(["ISO 9001:2015", "ISO 14001:2015"], record.Standards.Select(standard => $"{standard}"));
        Assert.Equal(["Unit 7", "Unit 9"], record.Sites.Select(site => site.Address));
    }

    [Fact]
    public async Task The_question_is_escaped_and_carries_the_secret()
    {
        await AskAsync(Question("KG/1 ?#"));

        var asked = Assert.Single(server.Requests);
        Assert.Equal(("/certificates/KG%2F1%20%3F%23", "Bearer s3cret"), (asked.Path, asked.Headers["Authorization"]));
    }

    [Fact]
    public async Task An_empty_list_is_a_silence_that_counts()
    {
        server.Answer = StandIn.Says(200, """{"certificates":[]}""");

        var lookup = await AskAsync(Question());

        Assert.Equal((LookupOutcome.Absent, Coverage.CompleteAuthoritative), (lookup!.Outcome, lookup.Source.Coverage));
    }

    [Theory]
    [InlineData("""{"certificates":null}""")]
    [InlineData("""{"results":[]}""")]
    [InlineData("""{"certificates":[{"id":7}]}""")]
    [InlineData("""{"certificates":"none"}""")]
    [InlineData("<html>We have moved</html>")]
    public async Task An_answer_of_another_shape_is_no_silence(string text)
    {
        server.Answer = StandIn.Says(200, text);

        var lookup = await AskAsync(Question());

        Assert.Equal((LookupOutcome.Unavailable, "unreadable"), (lookup!.Outcome, lookup.Reason));
    }

    [Theory]
    [InlineData(true, "", LookupOutcome.Absent)]
    [InlineData(true, "{}", LookupOutcome.Absent)]
    [InlineData(true, "<html>Not found</html>", LookupOutcome.Unavailable)]
    [InlineData(false, "", LookupOutcome.Unavailable)]
    public async Task Not_found_is_a_silence_only_where_the_description_says_so_and_never_a_page(bool noneWhen404, string body, LookupOutcome expected)
    {
        server.Answer = StandIn.Says(404, body);

        Assert.Equal(expected, (await AskAsync(Question(), text => text.Replace("\"noneWhen404\": true", $"\"noneWhen404\": {(noneWhen404 ? "true" : "false")}", StringComparison.Ordinal)))!.Outcome);
    }

    [Fact]
    public async Task Its_silence_about_a_number_read_badly_or_an_issuer_not_named_proves_nothing()
    {
        server.Answer = StandIn.Says(200, """{"certificates":[]}""");

        Assert.Equal(Coverage.PartialVoluntary, (await AskAsync(Question() with { NumberIsSure = false }))!.Source.Coverage);
        Assert.Equal(Coverage.PartialVoluntary, (await AskAsync(Question() with { IssuerName = null }))!.Source.Coverage);
    }

    [Fact]
    public async Task Another_bodys_certificates_are_not_asked_about()
    {
        var (one, another) = (CuratedTables.Shipped.CertificationBodies[0], CuratedTables.Shipped.CertificationBodies[1]);

        var lookup = await AskAsync(Question() with { IssuerName = another.Name, Issuer = new() { Body = another } }, text => text.Replace(Issuer, one.Name, StringComparison.Ordinal));

        Assert.Null(lookup);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_day_goes_by_before_it_is_asked_the_same_again()
    {
        await AskAsync(Question());
        clock.Now = Noon.AddHours(23);
        await AskAsync(Question());
        Assert.Single(server.Requests);

        clock.Now = Noon.AddHours(24);
        await AskAsync(Question());
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task It_is_not_asked_more_often_than_it_allows()
    {
        var registry = Registry(text => text.Replace("\"headers\"", "\"perMinute\": 2, \"headers\"", StringComparison.Ordinal));

        var reasons = new List<string?>();
        foreach (var number in new[] { "KG-1", "KG-2", "KG-3" })
            reasons.Add((await registry.AskAsync(Question(number), default)).Single().Reason);

        Assert.Equal([null, null, "busy"], reasons);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_register_that_finds_by_holder_wants_the_holder()
    {
        var registry = Registry(text => text.Replace("/{number}", "?holder={holder}", StringComparison.Ordinal));

        Assert.Equal("holderMissing", registry.WantingFor(Question()));
        Assert.Null(registry.WantingFor(Question() with { Holder = "A" }));
        await registry.AskAsync(Question() with { Holder = "A & B" }, default);
        Assert.Equal("/certificates?holder=A%20%26%20B", Assert.Single(server.Requests).Path);
    }

    private async Task<Lookup<IReadOnlyList<RegistryRecord>>?> AskAsync(RegistryQuestion question, Func<string, string>? changed = null)
    {
        var registry = Registry(changed);
        return (await registry.AskAsync(question, default)).SingleOrDefault();
    }

    private DeclaredRegistry Registry(Func<string, string>? changed = null)
    {
        var text = DeclaredRegisterFileTests.Sound
            .Replace("https://lookup.kestrelgate.example/", server.Address.ToString(), StringComparison.Ordinal)
            .Replace("\"client.name\"", "\"client.name\", \"country\": \"client.country\", \"expiresOn\": \"validUntil\", \"standards\": \"standards[*]\", \"sites\": \"sites[*].address\"", StringComparison.Ordinal);
        var register = DeclaredRegisterFile.Read(changed is null ? text : changed(text)).Registers[0];
        var limits = LiveRegistries.Limits(new() { Try = TimeSpan.FromSeconds(2), Whole = TimeSpan.FromSeconds(3), Retries = 0 }, register.Request);
        opened.Add(new(register, DeclaredRegisterFile.Headers(register, _ => "s3cret"), limits, store.LiveAnswers, clock));
        return opened[^1];
    }

    private static RegistryQuestion Question(string number = "KG-QMS-2041-07") => new("local", CuratedTables.Shipped, [number], true, null, null, [], Issuer, new(), new(), []);
}
