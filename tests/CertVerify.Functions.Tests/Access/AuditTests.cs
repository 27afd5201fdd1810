using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Access;

/// <summary>What the audit log has, and who may read it.</summary>
public sealed class AuditTests(TestService service) : IClassFixture<TestService>
{
    private const string Verifications = "/api/v1/verifications", Audit = "/api/v1/audit";

    [Fact]
    public async Task Who_asked_what_when_and_how_it_ended_is_there_and_nothing_of_what_was_said()
    {
        var made = await TestKeys.MakeAsync(service.Services, "first", TestKeys.All);
        var verified = await service.Client.SendAsync(HttpMethod.Post, Verifications, made.Text, JsonContent.Create(new { certificateNumber = "SECRET-1" }));
        var id = verified.Headers.Location!.OriginalString.Split('/')[^1];
        await service.Client.SendAsync(HttpMethod.Get, $"{Verifications}/{id}", made.Text);
        await service.Client.SendAsync(HttpMethod.Get, $"{Verifications}?certificateNumber=SECRET-1", made.Text);
        await service.Client.SendAsync(HttpMethod.Get, "/api/v1/certificates/none", made.Text);

        var log = await ReadAsync(made.Text);
        Assert.Equal(
            [$"POST {Verifications} {id} 201", $"GET {Verifications}/{{id}} {id} 200", $"GET {Verifications}  200", "GET /api/v1/certificates/{id} none 404"],
            log.Select(Line));
        Assert.All(log, entry => Assert.Equal(("first", made.Kept.Id), (entry.GetProperty("tenant").GetString(), entry.GetProperty("keyId").GetString())));
        Assert.All(log, entry => Assert.InRange(entry.GetProperty("at").GetDateTimeOffset(), DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow));
        Assert.DoesNotContain(log, entry => entry.ToString().Contains("SECRET", StringComparison.Ordinal) || entry.ToString().Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_refused_to_a_known_key_is_there_and_what_anybody_could_send_is_not()
    {
        var (reader, revoked) = (await TestKeys.MakeAsync(service.Services, "second", Scope.Audit), await TestKeys.MakeAsync(service.Services, "second", Scope.Read));
        await service.Services.GetRequiredService<KeyDesk>().RevokeAsync(revoked.Kept.Id, CancellationToken.None);
        await service.Client.SendAsync(HttpMethod.Get, Verifications, revoked.Text);
        await service.Client.SendAsync(HttpMethod.Get, Verifications, KeyText.Write(revoked.Kept.Id, new('0', KeyText.SecretLength)));
        await service.Client.SendAsync(HttpMethod.Get, Verifications, reader.Text);
        await service.Client.SendAsync(HttpMethod.Get, "/health", reader.Text);

        var log = await ReadAsync(reader.Text);
        Assert.Equal([$"GET {Verifications}  401", $"GET {Verifications}  403"], log.Select(Line));
        Assert.Equal([revoked.Kept.Id, reader.Kept.Id], log.Select(entry => entry.GetProperty("keyId").GetString()));
    }

    [Fact]
    public async Task A_tenant_reads_its_own_log_and_who_operates_the_service_any()
    {
        var (one, other) = (await TestKeys.MakeAsync(service.Services, "third", TestKeys.All), await TestKeys.MakeAsync(service.Services, "fourth", Scope.Audit));
        await service.Client.SendAsync(HttpMethod.Get, "/api/v1/checks", one.Text);

        Assert.Empty(await ReadAsync(other.Text));
        await ProblemAssert.IsAsync(await service.Client.SendAsync(HttpMethod.Get, $"{Audit}?tenant=third", other.Text), HttpStatusCode.Forbidden, "scope-missing");
        Assert.Equal([$"GET {Audit}  200", $"GET {Audit}  403"], (await ReadAsync(one.Text, "tenant=fourth")).Select(Line));
    }

    [Fact]
    public async Task It_is_read_on_from_where_it_was_left()
    {
        var key = (await TestKeys.MakeAsync(service.Services, "fifth", TestKeys.All)).Text;
        for (var asked = 0; asked < 3; asked++)
            await service.Client.SendAsync(HttpMethod.Get, "/api/v1/checks", key);

        var first = await PageAsync(key, "limit=2");
        Assert.True(first.GetProperty("more").GetBoolean());
        var rest = await PageAsync(key, $"after={first.GetProperty("next").GetString()}");
        Assert.Equal(["GET /api/v1/checks  200", $"GET {Audit}  200"], rest.GetProperty("entries").EnumerateArray().Select(Line));
        Assert.False(rest.GetProperty("more").GetBoolean());
        await ProblemAssert.IsAsync(await service.Client.SendAsync(HttpMethod.Get, $"{Audit}?after=%25", key), HttpStatusCode.UnprocessableEntity, "invalid-field");
    }

    [Fact]
    public async Task An_address_is_kept_only_where_it_is_set()
    {
        var keeping = new TestService { Settings = { ["CertVerify:AuditAddresses"] = "true" } };
        await keeping.InitializeAsync();
        await keeping.Client.GetAsync("/api/v1/checks");

        var log = await keeping.Client.GetFromJsonAsync<JsonElement>(Audit);
        var entry = Assert.Single(log.GetProperty("entries").EnumerateArray());
        Assert.Equal("127.0.0.1", entry.GetProperty("address").GetString());
        Assert.False(entry.TryGetProperty("keyId", out _));
        await keeping.DisposeAsync();
    }

    private async Task<List<JsonElement>> ReadAsync(string key, string query = "") => [.. (await PageAsync(key, query)).GetProperty("entries").EnumerateArray()];

    private async Task<JsonElement> PageAsync(string key, string query) =>
        await (await service.Client.SendAsync(HttpMethod.Get, $"{Audit}?{query}", key)).Content.ReadFromJsonAsync<JsonElement>();

    private static string Line(JsonElement entry) =>
        $"{entry.GetProperty("method")} {entry.GetProperty("route")} {(entry.TryGetProperty("about", out var named) ? named : "")} {entry.GetProperty("status")}";
}
