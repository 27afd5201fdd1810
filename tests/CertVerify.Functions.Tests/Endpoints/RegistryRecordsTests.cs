using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>The search for people.</summary>
public sealed class RegistryRecordsTests(TestService service) : IClassFixture<TestService>, IAsyncLifetime
{
    private const string Csv = """
        Certification Identity Number,Certificate Number,Holder Name,Trading Name,Standard
        1,EX-1,Tarnbeck Precision Castings Ltd,,ISO 9001:2015
        1,EX-1,Tarnbeck Precision Castings Ltd,,ISO 14001:2015
        2,EX-2,Oakhythe Plastics GmbH,Hythoplast,ISO 9001:2015
        3,EX-3,ООО Волжанск Машиностроение,,ISO 9001:2015
        4,EX-4,深圳明龙源电子科技有限公司,,ISO 9001:2015
        """;

    public async Task InitializeAsync()
    {
        using var csv = new StringContent(Csv, Encoding.UTF8, "text/csv");
        var imported = await service.Client.PostAsync("/api/v1/registry/imports?register=people&name=Example&coverage=partialMandatory&asOf=2026-01-01", csv);
        Assert.True(imported.IsSuccessStatusCode, await imported.Content.ReadAsStringAsync());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("name=Tarnbek Precision Castings", "EX-1")]
    [InlineData("name=castings precision tarnbeck", "EX-1")]
    [InlineData("name=Hytoplast", "EX-2")]
    [InlineData("name=Volzhansk Mashinostroenie", "EX-3")]
    [InlineData("name=Shenzhen Minglongyuan Dianzi Keji", "EX-4")]
    [InlineData("number=ex 2", "EX-2")]
    public async Task The_record_is_found_by_what_people_know_of_it(string query, string number)
    {
        var hit = (await HitsAsync(query))[0];

        Assert.Equal(number, hit.GetProperty("record").GetProperty("certificateNumber").GetString());
        Assert.Equal(("people", "2026-01-01"), (hit.GetProperty("source").GetProperty("id").GetString(), hit.GetProperty("source").GetProperty("asOf").GetString()));
    }

    [Fact]
    public async Task Each_hit_says_what_was_compared_and_how_it_came_out()
    {
        var hit = (await HitsAsync("name=Tarnbek Precision Castings"))[0];

        Assert.Contains("tarnbek", hit.GetProperty("because").GetString(), StringComparison.Ordinal);
        var spelling = hit.GetProperty("features").EnumerateArray().Single(feature => feature.GetProperty("name").GetString() == "spelling");
        Assert.Equal(("tarnbek", "tarnbeck"), (spelling.GetProperty("claimed").GetString(), spelling.GetProperty("found").GetString()));
        Assert.InRange(hit.GetProperty("score").GetDouble(), 0.5, 0.999);
    }

    [Fact]
    public async Task Rows_of_one_certification_are_one_hit()
    {
        var hit = Assert.Single(await HitsAsync("number=EX-1"));

        Assert.Equal(["ISO 9001:2015", "ISO 14001:2015"], hit.GetProperty("record").GetProperty("standards").EnumerateArray().Select(standard => standard.GetString()));
    }

    [Fact]
    public async Task Only_the_register_asked_for_is_searched()
    {
        Assert.NotEmpty(await HitsAsync("number=EX-1&register=people"));
        Assert.Empty(await HitsAsync("number=EX-1&name=Tarnbeck&register=others"));
    }

    [Theory]
    [InlineData("nmae=Tarnbeck", HttpStatusCode.BadRequest, "/nmae")]
    [InlineData("name=Tarnbeck&limit=0", HttpStatusCode.UnprocessableEntity, "/limit")]
    [InlineData("limit=5", HttpStatusCode.UnprocessableEntity, "/number")]
    public async Task A_query_that_cannot_be_meant_is_refused_by_field(string query, HttpStatusCode status, string at)
    {
        var answer = await service.Client.GetAsync($"/api/v1/registry/records?{query}");

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(at, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    private async Task<List<JsonElement>> HitsAsync(string query) =>
        [.. (await service.Client.GetFromJsonAsync<JsonElement>($"/api/v1/registry/records?{query}")).GetProperty("records").EnumerateArray()];
}
