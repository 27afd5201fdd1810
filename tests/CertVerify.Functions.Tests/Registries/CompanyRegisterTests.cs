using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Adapters.Tests.Registries.Live;
using CertVerify.Functions.Tests.Batches;

namespace CertVerify.Functions.Tests.Registries;

/// <summary>The whole service with a register of companies on loopback.</summary>
public sealed class CompanyRegisterTests : IAsyncLifetime
{
    private readonly StandIn server = Holding("""[ { "name": "Oakhythe Plastics Ltd", "state": "Struck off" } ]""");
    private readonly TestService service = new();
    private readonly string file = Path.GetTempFileName();

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(file, $$"""
            { "registers": [], "companies": [ {
                "id": "companies", "name": "Register of companies (fictional)", "request": { "url": "{{server.Address}}?name={holder}" },
                "answer": { "records": "$", "states": { "Struck off": "ceased" }, "fields": { "name": "name", "state": "state" } } } ] }
            """);
        service.Settings["CertVerify:RegistersFile"] = file;
        await service.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await server.DisposeAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task A_holder_that_was_struck_off_is_told_and_decides_nothing()
    {
        var finding = await FindingAsync();

        Assert.Equal(("warn", "Oakhythe Plastics Ltd, Struck off"), (finding.Text("outcome"), finding.Text("found")));
        Assert.Equal("Oakhythe Plastics Ltd is recorded as Struck off: it no longer exists.", finding.Text("because"));
    }

    [Fact]
    public async Task One_that_fails_accuses_nobody_and_the_health_says_so()
    {
        server.Answer = StandIn.Says(401, "");

        Assert.Equal("unknown", (await FindingAsync()).Text("outcome"));
        var health = await service.Client.GetFromJsonAsync<JsonElement>("/health");
        Assert.Equal("It refuses our key.", health.GetProperty("parts").EnumerateArray().Single(part => part.Text("name") == "register:companies").Text("because"));
    }

    private static StandIn Holding(string companies) => new(StandIn.Says(200, companies));

    private async Task<JsonElement> FindingAsync()
    {
        var answer = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "KG-QMS-1873-04", holder = new { name = "Oakhythe Plastics Ltd" } });
        var verification = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return verification.GetProperty("findings").EnumerateArray().Single(finding => finding.Text("code") == "CV-HLD-06");
    }
}
