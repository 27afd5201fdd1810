using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Core.Access;

namespace CertVerify.Functions.Tests.Access;

/// <summary>The page of a result has an address that is its key.</summary>
public sealed class AddressesTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Who_was_given_the_address_reads_the_page_and_its_pictures_and_nothing_else_of_the_tenant()
    {
        var (owner, id) = await VerifiedAsync("owner");

        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync($"/v/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync($"/v/{id}/pages/1.png")).StatusCode);
        await ProblemAssert.IsAsync(await service.Client.GetAsync($"/api/v1/verifications/{id}"), HttpStatusCode.NotFound, "not-found");
        Assert.DoesNotContain(id, await service.Client.GetStringAsync("/api/v1/verifications"), StringComparison.Ordinal);

        var log = await (await service.Client.SendAsync(HttpMethod.Get, "/api/v1/audit", owner)).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Contains(log.GetProperty("entries").EnumerateArray(), entry => entry.GetProperty("route").GetString() == "/v/{id}" && !entry.TryGetProperty("keyId", out _));
    }

    [Fact]
    public async Task With_a_key_of_another_tenant_it_is_not_there()
    {
        var (_, id) = await VerifiedAsync("owner");
        var other = (await TestKeys.MakeAsync(service.Services, "other", TestKeys.All)).Text;

        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.SendAsync(HttpMethod.Get, $"/v/{id}", other)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.SendAsync(HttpMethod.Get, $"/v/{id}/pages/1.png", other)).StatusCode);
    }

    [Fact]
    public async Task A_correction_by_who_was_given_the_address_is_the_tenants()
    {
        var (owner, id) = await VerifiedAsync("owner");
        using var form = new FormUrlEncodedContent([new("certificateNumber", "EX-9")]);
        var corrected = await service.Client.PostAsync($"/v/{id}/corrections", form);

        Assert.Equal(HttpStatusCode.SeeOther, corrected.StatusCode);
        var made = corrected.Headers.Location!.OriginalString.Split('/')[^1];
        Assert.NotEqual(id, made);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.SendAsync(HttpMethod.Get, $"/api/v1/verifications/{made}", owner)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync($"/api/v1/verifications/{made}")).StatusCode);
    }

    private async Task<(string Owner, string Id)> VerifiedAsync(string tenant)
    {
        var key = (await TestKeys.MakeAsync(service.Services, tenant, TestKeys.All)).Text;
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Pdfs.OfLines("CERTIFICATE OF REGISTRATION", "Certificate number: EX-1", "ISO 9001:2015")), "file", "a.pdf" } };
        var answer = await service.Client.SendAsync(HttpMethod.Post, "/api/v1/verifications", key, form);
        return (key, answer.Headers.Location!.OriginalString.Split('/')[^1]);
    }
}
