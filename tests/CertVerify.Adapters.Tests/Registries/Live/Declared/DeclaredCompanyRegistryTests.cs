using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Live;
using CertVerify.Adapters.Registries.Live.Declared;
using CertVerify.Adapters.Tests.Storage;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Tests.Registries.Live.Declared;

/// <summary>A fictional register of companies, described in a file and answered on loopback.</summary>
public sealed class DeclaredCompanyRegistryTests : IAsyncLifetime, IDisposable
{
    private const string Described =
        """
        {
          "registers": [],
          "companies": [ {
            "id": "companies", "name": "Register of companies (fictional)", "countries": ["GB"],
            "request": { "url": "https://companies.example/search?q={holder}", "headers": { "X-Key": "${COMPANIES_KEY}" } },
            "answer": {
              "records": "items", "noneWhen404": true, "states": { "Active": "live", "In liquidation": "windingUp", "Dissolved": "ceased" },
              "fields": { "name": "title", "otherNames": "previous[*].name", "number": "no", "state": "status", "stateSince": "since" }
            }
          } ]
        }
        """;

    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly StandIn server = new(StandIn.Says(200,
        """{ "items": [ { "title": "Tarnbeck Castings Ltd", "previous": [ { "name": "Old Forge Ltd" } ], "no": "01", "status": "dissolved", "since": "2026-05-01" }, { "title": "Tarnbeck Ltd", "status": "?" } ] }"""));

    private readonly SqliteFixture store = new();
    private readonly MovingClock clock = new(Noon);
    private readonly List<DeclaredCompanyRegistry> opened = [];

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
        var companies = Assert.Single(await Registry().AskAsync(Question("Tarnbeck & Co"), default)).Value!;

        Assert.Equal(("Tarnbeck Castings Ltd", CompanyState.Ceased, "dissolved", new DateOnly(2026, 5, 1)), (companies[0].Name, companies[0].State, companies[0].RawState, companies[0].StateSince!.Value));
        Assert.Equal(["Old Forge Ltd", "01"], companies[0].OtherNames.Append(companies[0].Number));
        Assert.Equal(CompanyState.Unknown, companies[1].State);
        var asked = Assert.Single(server.Requests);
        Assert.Equal(("/search?q=Tarnbeck%20%26%20Co", "s3cret"), (asked.Path, asked.Headers["X-Key"]));
    }

    [Fact]
    public async Task An_answer_is_kept_for_a_day()
    {
        var registry = Registry();

        await registry.AskAsync(Question(), default);
        clock.Now += TimeSpan.FromHours(23);
        await registry.AskAsync(Question(), default);
        Assert.Single(server.Requests);
        clock.Now += TimeSpan.FromHours(2);
        await registry.AskAsync(Question(), default);

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("GB", 1)]
    [InlineData(null, 1)]
    [InlineData("DE", 0)]
    public async Task Only_companies_of_its_countries_are_asked_for(string? country, int times)
    {
        Assert.Equal(times, (await Registry().AskAsync(Question() with { Country = country }, default)).Count);
        Assert.Equal(times, server.Requests.Count);
    }

    [Fact]
    public async Task Without_a_name_it_is_not_asked() => Assert.Empty(await Registry().AskAsync(Question() with { Holder = null }, default));

    [Theory]
    [InlineData(404, "", LookupOutcome.Absent, null)]
    [InlineData(200, """{"items":[]}""", LookupOutcome.Absent, null)]
    [InlineData(200, """{"items":[{"status":"Active"}]}""", LookupOutcome.Unavailable, "unreadable")]
    [InlineData(200, "<html>", LookupOutcome.Unavailable, "unreadable")]
    [InlineData(500, "", LookupOutcome.Unavailable, "serverError")]
    public async Task Silence_and_failure_are_different_answers(int status, string text, LookupOutcome outcome, string? reason)
    {
        server.Answer = StandIn.Says(status, text);

        var lookup = Assert.Single(await Registry().AskAsync(Question(), default));

        Assert.Equal((outcome, reason), (lookup.Outcome, lookup.Reason));
    }

    [Fact]
    public async Task One_that_never_answers_is_left_when_the_time_is_over()
    {
        server.Answer = StandIn.NeverAsync;

        var lookup = Assert.Single(await new CompanyRounds([Registry()], new() { RegistrySeconds = 1 }, clock).AskAsync(Question(), default));

        Assert.Equal((LookupOutcome.Unavailable, "timeout"), (lookup.Outcome, lookup.Reason));
    }

    [Theory]
    [InlineData("{holder}", "{number}", "companies[0].request.url: companies are found by name")]
    [InlineData("\"GB\"", "\"UK-land\"", "companies[0].countries: 'UK-land'")]
    [InlineData("\"name\": \"title\", ", "", "name and state are needed")]
    [InlineData("\"live\"", "\"alive\"", "states")]
    [InlineData("https://", "http://", "companies[0].request.url: it must be an https address")]
    public void What_is_wrong_with_a_description_is_said_with_its_place(string sound, string wrong, string said) => Assert.Contains(
        said, Assert.Throws<InvalidDataException>(() => DeclaredRegisterFile.Read(Described.Replace(sound, wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    private DeclaredCompanyRegistry Registry()
    {
        var register = DeclaredRegisterFile.Read(Described.Replace("https://companies.example/", server.Address.ToString(), StringComparison.Ordinal)).Companies![0];
        var limits = LiveRegistries.Limits(new() { Try = TimeSpan.FromSeconds(2), Whole = TimeSpan.FromSeconds(3), Retries = 0 }, register.Request);
        opened.Add(new(register, DeclaredRegisterFile.Headers(register, _ => "s3cret"), limits, store.LiveAnswers, clock));
        return opened[^1];
    }

    private static RegistryQuestion Question(string holder = "Tarnbeck Castings Ltd") => new("local", CuratedTables.Shipped, [], true, holder, "GB", [], null, new(), new(), []);
}
