using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CertVerify.Specimens.Samples;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>An operator's lists, through the real service with the fictional bodies of the samples.</summary>
public sealed class TableRevisionsTests : IAsyncLifetime
{
    private const string Revisions = "/api/v1/tables/revisions";
    private readonly TestService service = new() { Settings = { ["CertVerify:SampleData"] = "true" } };

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Theory]
    [InlineData("certification-bodies.csv", "certificationBodies", 2)]
    [InlineData("stellenverzeichnis.csv", "certificationBodies", 1)]
    [InlineData("sanctions.csv", "sanctions", 1)]
    [InlineData("signatories.csv", "signatories", 1)]
    [InlineData("arrangement-sanctions.csv", "sanctions", 1)]
    public async Task Each_sample_list_shows_what_it_would_change_and_changes_nothing(string file, string kind, int least)
    {
        var before = await service.Client.GetStringAsync("/api/v1/tables");

        var revision = await ProposedAsync(Sample(file));

        Assert.Equal(("proposed", kind), (revision.GetProperty("state").GetString(), revision.GetProperty("kind").GetString()));
        Assert.True(revision.GetProperty("changes").GetArrayLength() >= least, revision.GetRawText());
        Assert.Equal(before, await service.Client.GetStringAsync("/api/v1/tables"));
    }

    [Fact]
    public async Task A_withdrawal_that_is_applied_counts_in_the_next_verdict_until_it_is_undone()
    {
        var verified = await VerifiedAsync();
        var revision = await ProposedAsync("# kind: sanctions\n# accreditationBody: ARDAS\n# source: a notice\n# asOf: 2026-11-20\nname,status,date\nKestrelgate Certification Ltd,withdrawn,2020-01-01\n");
        var id = revision.GetProperty("id").GetString();

        Assert.Equal("inForce", (await DecidedAsync(id, "apply")).GetProperty("state").GetString());
        var under = await VerifiedAsync();
        Assert.Contains(under.GetProperty("tables").EnumerateArray(), table => table.GetProperty("name").GetString() == $"revision {id}");
        Assert.Contains("ended on 1 January 2020", Because(under, "CV-CB-02"), StringComparison.Ordinal);

        Assert.Equal("undone", (await DecidedAsync(id, "undo")).GetProperty("state").GetString());
        Assert.Equal(Because(verified, "CV-CB-02"), Because(await VerifiedAsync(), "CV-CB-02"));
    }

    [Fact]
    public async Task Verifications_that_rest_on_a_changed_body_are_found()
    {
        var verified = await VerifiedAsync();
        await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1", certificationBody = "Somebody Else Ltd" });
        var revision = await ProposedAsync(Sample("sanctions.csv"));

        var touched = await service.Client.GetFromJsonAsync<JsonElement>($"{Revisions}/{revision.GetProperty("id").GetString()}/touched");

        var found = Assert.Single(touched.GetProperty("verifications").EnumerateArray());
        Assert.Equal(verified.GetProperty("id").GetString(), found.GetProperty("id").GetString());
        Assert.Equal("cb:kestrelgate-certification", found.GetProperty("body").GetString());
    }

    [Fact]
    public async Task A_revision_of_tables_that_have_changed_since_is_refused()
    {
        var first = await ProposedAsync(Sample("sanctions.csv"));
        var second = await ProposedAsync(Sample("signatories.csv"));
        await DecidedAsync(first.GetProperty("id").GetString(), "apply");

        await ProblemAssert.IsAsync(
            await service.Client.PostAsync($"{Revisions}/{second.GetProperty("id").GetString()}/apply", null), HttpStatusCode.Conflict, "outdated-revision");
    }

    [Fact]
    public async Task Applying_twice_is_applying_once()
    {
        var id = (await ProposedAsync(Sample("sanctions.csv"))).GetProperty("id").GetString();

        var once = await DecidedAsync(id, "apply");
        var twice = await DecidedAsync(id, "apply");

        Assert.Equal(once.GetRawText(), twice.GetRawText());
    }

    [Fact]
    public async Task A_list_with_a_line_that_is_not_understood_is_refused_by_its_line()
    {
        var problem = await ProblemAssert.IsAsync(
            await PostAsync("# kind: sanctions\n# accreditationBody: ARDAS\n# source: a notice\n# asOf: 2026-11-20\nname,status\nKestrelgate,on hold\n"),
            HttpStatusCode.UnprocessableEntity, "refused-list");

        Assert.Equal(6, Assert.Single(problem.GetProperty("lines").EnumerateArray()).GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await ProblemAssert.IsAsync(await service.Client.GetAsync($"{Revisions}/none"), HttpStatusCode.NotFound, "not-found");
        await ProblemAssert.IsAsync(await service.Client.PostAsync($"{Revisions}/none/apply", null), HttpStatusCode.NotFound, "not-found");
        await ProblemAssert.IsAsync(await service.Client.GetAsync($"{Revisions}/none/touched"), HttpStatusCode.NotFound, "not-found");
    }

    private static string Sample(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "lists", file));

    private static string Because(JsonElement verification, string code) => verification.GetProperty("findings").EnumerateArray()
        .Single(finding => finding.GetProperty("code").GetString() == code).GetProperty("because").GetString()!;

    private async Task<JsonElement> VerifiedAsync()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(SampleSet.All[0].ToPdf()), "file", "certificate.pdf" } };
        var answer = await service.Client.PostAsync("/api/v1/verifications", form);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpResponseMessage> PostAsync(string list)
    {
        using var csv = new StringContent(list, Encoding.UTF8, "text/csv");
        return await service.Client.PostAsync(Revisions, csv);
    }

    private async Task<JsonElement> ProposedAsync(string list)
    {
        var answer = await PostAsync(list);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<JsonElement> DecidedAsync(string? id, string decision)
    {
        var answer = await service.Client.PostAsync($"{Revisions}/{id}/{decision}", null);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
