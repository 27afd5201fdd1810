using System.Text.Json;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Live;
using CertVerify.Adapters.Registries.Live.CertSearch;
using CertVerify.Adapters.Tests.Storage;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Tests.Registries.Live;

public sealed class CertSearchRegistryTests : IAsyncLifetime, IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly ConnectionLimits Quick = new()
    {
        Try = TimeSpan.FromMilliseconds(400), Whole = TimeSpan.FromSeconds(3), RetryDelay = TimeSpan.FromMilliseconds(5), MostBytes = 200_000, FailuresLookedAt = 100,
    };

    private readonly StandInCertSearch server = new();
    private readonly SqliteFixture store = new();
    private readonly MovingClock clock = new(Noon);
    private CertSearchRegistry registry = null!;

    public Task InitializeAsync()
    {
        registry = Registry(Quick);
        return Task.CompletedTask;
    }

    public void Dispose() => registry.Dispose();

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await store.DisposeAsync();
    }

    [Fact]
    public async Task The_company_is_asked_for_and_the_number_found_among_its_certificates()
    {
        var lookup = await AskAsync();

        Assert.Equal((LookupOutcome.Found, new DateOnly(2026, 11, 20)), (lookup.Outcome, lookup.Source.AsOf!.Value));
        var record = lookup.Value!.Single(record => record.CertificateNumber == StandInCertSearch.Number);
        Assert.Equal((CertificationStatus.Active, "Oakhythe Plastics Ltd", "Nordcert AS", true), (record.Status, record.HolderName, record.CertificationBody, record.Accredited));
        Assert.Equal(("GB", "ISO 9001:2015", "22 Quayside Road, Selbridge, ZQ1 9RT, United Kingdom"), (record.Country, $"{record.Standards.Single()}", record.HolderAddress));

        var asked = Assert.Single(server.Requests);
        using var body = JsonDocument.Parse(asked.Body);
        Assert.Equal(("/api/client/v1/company", StandInCertSearch.Key), (asked.Path, asked.Headers["x-http-authorization"]));
        Assert.Equal(("GB", StandInCertSearch.Company, "GB123"), (Text(body, "company_country"), Text(body, "company_name"), body.RootElement.GetProperty("company_identifiers").GetProperty("vat").GetString()));
    }

    [Fact]
    public async Task A_draft_is_never_read_as_active_and_a_certificate_without_a_number_is_left_out()
    {
        var records = (await AskAsync()).Value!;

        Assert.Equal(2, records.Count);
        Assert.Equal((CertificationStatus.Unknown, "Draft"), records.Where(record => record.CertificateNumber == "NC-2000-26").Select(record => (record.Status, record.RawStatus!)).Single());
    }

    [Fact]
    public async Task A_company_that_is_not_there_is_absent() => Assert.Equal(LookupOutcome.Absent, (await AskAsync(Question("Greenfield Optics GmbH"))).Outcome);

    [Fact]
    public async Task A_company_that_only_resembles_it_has_no_certificates_of_its_own()
    {
        server.Answer = StandIn.Says(200, """{"ce_id":"ce_9","matched_certified_entity_name":"Oakhyte Plastic","match_status":"not_matched"}""");

        Assert.Equal(LookupOutcome.Absent, (await AskAsync()).Outcome);
    }

    [Fact]
    public void Without_a_holder_and_its_country_it_cannot_be_asked()
    {
        Assert.Equal("holderMissing", registry.WantingFor(Question(null)));
        Assert.Equal("countryMissing", registry.WantingFor(Question(StandInCertSearch.Company) with { Country = null }));
        Assert.Null(registry.WantingFor(Question(StandInCertSearch.Company)));
    }

    [Fact]
    public async Task A_reload_within_thirty_days_costs_nothing_even_after_a_restart()
    {
        await AskAsync();
        clock.Now = Noon.AddDays(30).AddMinutes(-1);
        await store.ReopenAsync();
        registry.Dispose();
        registry = Registry(Quick);

        var again = await AskAsync(Question("OAKHYTHE PLASTICS LIMITED") with { Holder = StandInCertSearch.Company });

        Assert.Single(server.Requests);
        Assert.Equal((Noon, new DateOnly(2026, 11, 20)), (again.AskedAt, again.Source.AsOf!.Value));
        clock.Now = Noon.AddDays(30);
        Assert.Equal(clock.Now, (await AskAsync()).AskedAt);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task An_answer_without_the_certificate_is_good_for_a_week_and_one_without_any_for_a_day()
    {
        await AskAsync();
        await AskAsync(Question(StandInCertSearch.Company) with { Numbers = ["NC-9999-26"] });
        await AskAsync(Question("Greenfield Optics GmbH"));
        Assert.Equal(2, server.Requests.Count);

        clock.Now = Noon.AddDays(1);
        await AskAsync(Question("Greenfield Optics GmbH"));
        Assert.Equal(3, server.Requests.Count);
        clock.Now = Noon.AddDays(7);
        await AskAsync();
        Assert.Equal(3, server.Requests.Count);
        await AskAsync(Question(StandInCertSearch.Company) with { Numbers = ["NC-9999-26"] });
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task After_an_alert_an_answer_from_before_it_is_good_for_a_day()
    {
        await AskAsync();
        var alerted = Question(StandInCertSearch.Company) with { Issuer = new() { Accreditations = [Suspended(new(2026, 11, 21))] } };
        clock.Now = Noon.AddDays(2);

        await AskAsync(alerted);
        await AskAsync(alerted);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Many_who_ask_at_once_share_one_call()
    {
        server.Answer = async context =>
        {
            await Task.Delay(100);
            await StandInCertSearch.WellAsync(context);
        };

        var lookups = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AskAsync()));

        Assert.Single(server.Requests);
        Assert.All(lookups, lookup => Assert.Equal(LookupOutcome.Found, lookup.Outcome));
    }

    [Fact]
    public async Task An_answer_that_was_paid_for_is_kept_though_the_caller_has_left()
    {
        var release = new TaskCompletionSource();
        server.Answer = async context =>
        {
            await release.Task;
            await StandInCertSearch.WellAsync(context);
        };
        using var leaves = new CancellationTokenSource();
        var asking = registry.AskAsync(Question(StandInCertSearch.Company), leaves.Token);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);

        var second = AskAsync();
        release.SetResult();

        Assert.Equal(LookupOutcome.Found, (await second).Outcome);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_tenants_own_key_goes_before_the_services()
    {
        using var own = new CertSearchRegistry(new() { BaseUrl = server.BaseUrl, Key = "wrong", TenantKeys = { ["local"] = StandInCertSearch.Key } }, Quick, store.LiveAnswers, clock);

        Assert.Equal(LookupOutcome.Found, (await own.AskAsync(Question(StandInCertSearch.Company), default)).Single().Outcome);
    }

    [Fact]
    public async Task What_one_tenant_was_answered_is_not_told_to_another()
    {
        await AskAsync();
        await AskAsync(Question(StandInCertSearch.Company) with { Tenant = "another" });

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task No_answer_in_time_is_a_timeout() => await IsUnavailableAsync(StandIn.NeverAsync, "timeout");

    [Fact]
    public async Task A_slow_trickle_is_a_timeout() => await IsUnavailableAsync(StandIn.TrickleAsync, "timeout");

    [Fact]
    public async Task A_refused_key_is_said_and_not_tried_again()
    {
        await IsUnavailableAsync(StandIn.Says(401, StandInCertSearch.Problem("unauthorized", 401)), "keyRefused");

        await AskAsync();

        Assert.Single(server.Requests);
        Assert.Equal("It refuses our key.", registry.Health.Because);
    }

    [Fact]
    public async Task A_tenants_key_that_is_refused_leaves_the_other_tenants_theirs()
    {
        using var both = new CertSearchRegistry(new() { BaseUrl = server.BaseUrl, Key = StandInCertSearch.Key, TenantKeys = { ["other"] = "wrong" } }, Quick, store.LiveAnswers, clock);

        Assert.Equal("keyRefused", (await AskedByAsync("other")).Reason);
        Assert.Equal(LookupOutcome.Found, (await AskedByAsync("local")).Outcome);
        Assert.Equal("keyRefused", (await AskedByAsync("other")).Reason);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal("It refuses our key.", both.Health.Because);

        async Task<Lookup<IReadOnlyList<RegistryRecord>>> AskedByAsync(string tenant) =>
            (await both.AskAsync(Question(StandInCertSearch.Company) with { Tenant = tenant }, default)).Single();
    }

    [Fact]
    public async Task Credit_that_is_used_up_is_said_and_not_asked_for_again()
    {
        await IsUnavailableAsync(StandIn.Says(403, StandInCertSearch.Problem("insufficient_credit", 403)), "insufficientCredit");

        Assert.Equal("insufficientCredit", (await AskAsync()).Reason);
        Assert.Single(server.Requests);
        Assert.Equal("The credit there is used up.", registry.Health.Because);

        server.Answer = StandInCertSearch.WellAsync;
        clock.Now = Noon.AddMinutes(15);
        Assert.Equal(LookupOutcome.Found, (await AskAsync()).Outcome);
        Assert.Null(registry.Health.Because);
    }

    [Fact]
    public async Task Any_other_403_is_a_refused_key() => await IsUnavailableAsync(StandIn.Says(403, StandInCertSearch.Problem("forbidden", 403)), "keyRefused");

    [Fact]
    public async Task A_reached_limit_is_respected_for_as_long_as_it_says()
    {
        var lookup = await IsUnavailableAsync(StandIn.Says(429, StandInCertSearch.Problem("too_many_requests", 429), retryAfter: "120"), "rateLimited");
        Assert.Equal(Noon.AddSeconds(120), lookup.RetryAt);

        clock.Now = Noon.AddSeconds(119);
        Assert.Equal("rateLimited", (await AskAsync()).Reason);
        Assert.Single(server.Requests);
        clock.Now = Noon.AddSeconds(120);
        server.Answer = StandInCertSearch.WellAsync;
        Assert.Equal(LookupOutcome.Found, (await AskAsync()).Outcome);
    }

    [Fact]
    public async Task A_short_wait_that_it_asks_for_is_waited()
    {
        RequestDelegates(StandIn.Says(429, "{}", retryAfter: "1"), StandInCertSearch.WellAsync);

        Assert.Equal(LookupOutcome.Found, (await AskAsync()).Outcome);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task An_error_of_the_server_is_tried_again_and_then_said()
    {
        await IsUnavailableAsync(StandIn.Says(500, StandInCertSearch.Problem("internal", 500)), "serverError");

        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task An_error_that_passes_is_not_noticed()
    {
        RequestDelegates(StandIn.Says(503, "down", "text/plain"), StandInCertSearch.WellAsync);

        Assert.Equal(LookupOutcome.Found, (await AskAsync()).Outcome);
    }

    [Theory]
    [InlineData("{\"certificates\": [")]
    [InlineData("<html>Welcome</html>")]
    [InlineData("")]
    [InlineData("{\"hello\": \"world\"}")]
    [InlineData("[]")]
    [InlineData("7")]
    public async Task What_cannot_be_understood_is_no_answer(string text) => await IsUnavailableAsync(StandIn.Says(200, text), "unreadable");

    [Fact]
    public async Task A_page_that_says_not_found_is_not_an_answer_about_the_company() =>
        await IsUnavailableAsync(StandIn.Says(404, "<html>Not found</html>", "text/html"), "questionRefused");

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = new StandIn(StandIn.Says(200, StandInCertSearch.Entity));
        await IsUnavailableAsync(
            context =>
            {
                context.Response.StatusCode = 307;
                context.Response.Headers.Location = elsewhere.Address.ToString();
                return Task.CompletedTask;
            },
            "redirected");

        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_body_without_end_is_too_large() => await IsUnavailableAsync(StandIn.FloodAsync, "tooLarge");

    [Fact]
    public async Task A_body_that_says_it_is_huge_is_not_read() => await IsUnavailableAsync(
        async context =>
        {
            context.Response.ContentLength = 1L << 40;
            await context.Response.Body.FlushAsync();
            await StandIn.NeverAsync(context);
        },
        "tooLarge");

    [Fact]
    public async Task Nobody_there_is_unreachable()
    {
        var nobody = new StandInCertSearch();
        var address = nobody.BaseUrl;
        await nobody.DisposeAsync();
        using var alone = new CertSearchRegistry(new() { BaseUrl = address, Key = StandInCertSearch.Key }, Quick, store.LiveAnswers, clock);

        var lookup = (await alone.AskAsync(Question(StandInCertSearch.Company), default)).Single();

        Assert.Equal((LookupOutcome.Unavailable, "unreachable", Noon.AddMinutes(15)), (lookup.Outcome, lookup.Reason, lookup.RetryAt));
    }

    [Fact]
    public async Task One_that_keeps_failing_is_left_alone_for_a_while()
    {
        using var wary = Registry(Quick with { Retries = 0, FailuresLookedAt = 3, Rest = TimeSpan.FromSeconds(30) });
        server.Answer = StandIn.Says(500, "{}");
        for (var i = 0; i < 3; i++)
            await wary.AskAsync(Question($"Company {i}"), default);

        var lookup = (await wary.AskAsync(Question(StandInCertSearch.Company), default)).Single();

        Assert.Equal("circuitOpen", lookup.Reason);
        Assert.InRange(lookup.RetryAt!.Value, Noon.AddSeconds(20), Noon.AddSeconds(31));
        Assert.Equal(3, server.Requests.Count);
        Assert.Contains("left alone", wary.Health.Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_at_once_are_turned_away()
    {
        using var narrow = Registry(Quick with { AtOnce = 1, Waiting = 0, Retries = 0 });
        server.Answer = StandIn.NeverAsync;

        var lookups = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => narrow.AskAsync(Question($"Company {i}"), default)));

        Assert.Equal(["busy", "busy", "timeout"], lookups.Select(lookup => lookup.Single().Reason).Order());
    }

    [Fact]
    public async Task When_it_fails_the_age_of_the_last_good_answer_is_known()
    {
        await AskAsync();
        clock.Now = Noon.AddDays(40);

        var lookup = await IsUnavailableAsync(StandIn.Says(500, "{}"), "serverError");

        Assert.Equal(new DateOnly(2026, 11, 20), lookup.Source.AsOf);
    }

    private CertSearchRegistry Registry(ConnectionLimits limits) => new(new() { BaseUrl = server.BaseUrl, Key = StandInCertSearch.Key }, limits, store.LiveAnswers, clock);

    private async Task<Lookup<IReadOnlyList<RegistryRecord>>> AskAsync(RegistryQuestion? question = null) =>
        (await registry.AskAsync(question ?? Question(StandInCertSearch.Company), default)).Single();

    /// <summary>First this, then that.</summary>
    private void RequestDelegates(Microsoft.AspNetCore.Http.RequestDelegate first, Microsoft.AspNetCore.Http.RequestDelegate then) =>
        server.Answer = context => server.Requests.Count == 1 ? first(context) : then(context);

    private async Task<Lookup<IReadOnlyList<RegistryRecord>>> IsUnavailableAsync(Microsoft.AspNetCore.Http.RequestDelegate misbehaviour, string reason)
    {
        server.Answer = misbehaviour;
        var lookup = await AskAsync();
        Assert.Equal((LookupOutcome.Unavailable, reason), (lookup.Outcome, lookup.Reason));
        Assert.True(lookup.RetryAt > clock.Now);
        return lookup;
    }

    private static RegistryQuestion Question(string? holder) => new("local", CertVerify.Core.Tables.CuratedTables.Shipped, [StandInCertSearch.Number], true, holder, "GB", ["vat:GB123", "iatf:0612345"], "Nordcert AS", new(), new(), []);

    private static Accreditation Suspended(DateOnly since) =>
        new("nordcert", "X", null, AccreditationStatus.Suspended, null, null, since, [], [], false, new("https://example.org", true, since));

    private static string? Text(JsonDocument body, string name) => body.RootElement.GetProperty(name).GetString();
}
