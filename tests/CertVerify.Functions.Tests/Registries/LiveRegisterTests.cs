using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Adapters.Tests.Registries.Live;
using CertVerify.Functions.Settings;
using Microsoft.AspNetCore.Http;

namespace CertVerify.Functions.Tests.Registries;

/// <summary>The whole service with a stand-in for IAF CertSearch on loopback.</summary>
public sealed class LiveRegisterTests : IAsyncLifetime
{
    private readonly StandInCertSearch server = StandInCertSearch.Start();
    private readonly TestService service = new();

    public async Task InitializeAsync()
    {
        service.Settings["CertVerify:CertSearch:BaseUrl"] = server.BaseUrl;
        service.Settings["CertVerify:CertSearch:Key"] = StandInCertSearch.Key;
        service.Settings["CertVerify:RegistrySeconds"] = "2";
        await service.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_record_found_there_is_cited_and_asking_again_costs_nothing()
    {
        var first = await VerifyAsync();
        var second = await VerifyAsync();

        var source = Source(first);
        Assert.Equal(("found", "confirms", true, 0), (Text(source, "outcome"), Text(source, "role"), source.GetProperty("believed").GetBoolean(), source.GetProperty("ageDays").GetInt32()));
        Assert.Equal("pass", Text(Finding(first, "CV-REG-04"), "outcome"));
        Assert.Equal("active", Text(second.GetProperty("status"), "unified"));
        Assert.Equal(Text(source, "askedAt"), Text(Source(second), "askedAt"));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task One_that_fails_leaves_the_question_open_and_says_when_to_ask_again()
    {
        server.Answer = StandIn.Says(500, StandInCertSearch.Problem("internal", 500));

        var verification = await VerifyAsync();

        Assert.Equal(("indeterminate", "tryLater"), (Text(verification.GetProperty("verdict"), "indication"), Text(verification.GetProperty("verdict"), "subIndication")));
        var source = Source(verification);
        Assert.Equal(("unavailable", "serverError"), (Text(source, "outcome"), Text(source, "reason")));
        Assert.True(source.GetProperty("retryAt").GetDateTimeOffset() > DateTimeOffset.UtcNow);
        Assert.Contains("answered with an error of its own", Text(Finding(verification, "CV-REG-03"), "because"), StringComparison.Ordinal);
        Assert.DoesNotContain(verification.GetProperty("findings").EnumerateArray(), finding => Text(finding, "outcome") == "fail");
    }

    [Theory]
    [InlineData(401, "unauthorized", "keyRefused", "It refuses our key.")]
    [InlineData(403, "insufficient_credit", "insufficientCredit", "The credit there is used up.")]
    public async Task What_a_person_must_mend_is_in_the_health_and_the_key_is_nowhere(int status, string code, string reason, string said)
    {
        server.Answer = StandIn.Says(status, StandInCertSearch.Problem(code, status));

        var verification = await VerifyAsync();
        var health = await service.Client.GetFromJsonAsync<JsonElement>("/health");

        Assert.Equal(reason, Text(Source(verification), "reason"));
        Assert.Equal("tryLater", Text(verification.GetProperty("verdict"), "subIndication"));
        var part = health.GetProperty("parts").EnumerateArray().Single(part => Text(part, "name") == "register:iaf-certsearch");
        Assert.Equal(("degraded", said), (Text(part, "status"), Text(part, "because")));
        Assert.DoesNotContain(StandInCertSearch.Key, verification.GetRawText() + health.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_never_answers_does_not_hold_up_the_verdict()
    {
        server.Answer = StandIn.NeverAsync;

        Assert.Equal("timeout", Text(Source(await VerifyAsync()), "reason"));
    }

    [Fact]
    public async Task A_number_alone_cannot_be_asked_there_and_what_is_wanting_is_said()
    {
        var answer = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = StandInCertSearch.Number, certificationBody = "Nordcert AS" });
        var verification = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(("notAsked", "holderMissing"), (Text(Source(verification), "outcome"), Text(Source(verification), "reason")));
        Assert.Equal("inputIncomplete", Text(verification.GetProperty("verdict"), "subIndication"));
        Assert.Contains("name the holder and its country", Text(Finding(verification, "CV-REG-01"), "because"), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("CertVerify:CertSearch:BaseUrl", "http://api.example/v1", "CertVerify__CertSearch__BaseUrl")]
    [InlineData("CertVerify:CertSearch:MatchRate", "83", "CertVerify__CertSearch__MatchRate")]
    [InlineData("CertVerify:RegistersFile", "/nowhere/registers.json", "CertVerify__RegistersFile: /nowhere/registers.json")]
    public void A_setting_that_cannot_be_used_is_said_at_the_start(string setting, string value, string said)
    {
        var folder = Directory.CreateTempSubdirectory("certverify-").FullName;
        var wrong = Assert.Throws<SettingsException>(() => Service.Build([new("CertVerify:DataFolder", folder), new(setting, value)]));
        Directory.Delete(folder, recursive: true);

        Assert.Contains(said, wrong.Message, StringComparison.Ordinal);
    }

    private async Task<JsonElement> VerifyAsync()
    {
        var question = new { certificateNumber = StandInCertSearch.Number, certificationBody = "Nordcert AS", holder = new { name = StandInCertSearch.Company, country = "GB" } };
        var answer = await service.Client.PostAsJsonAsync("/api/v1/verifications", question);
        Assert.Equal(StatusCodes.Status201Created, (int)answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static JsonElement Source(JsonElement verification) =>
        verification.GetProperty("sources").EnumerateArray().Single(source => Text(source, "id") == "iaf-certsearch");

    private static JsonElement Finding(JsonElement verification, string code) =>
        verification.GetProperty("findings").EnumerateArray().Single(finding => Text(finding, "code") == code);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
