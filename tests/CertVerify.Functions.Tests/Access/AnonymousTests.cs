using System.Net;
using System.Net.Http.Json;
using CertVerify.Core.Access;

namespace CertVerify.Functions.Tests.Access;

/// <summary>Who may come without a key, on a service as it is when nothing is set.</summary>
public sealed class AnonymousTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task On_this_machine_no_key_is_needed_for_anything()
    {
        Assert.Equal(HttpStatusCode.Created, (await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await service.Client.PostAsync("/api/v1/registry/imports", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "192.0.2.7")]
    [InlineData("Forwarded", "for=192.0.2.7")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Host", "certificates.example")]
    [InlineData("Host", "127.0.0.1.certificates.example")]
    public async Task What_something_else_has_passed_on_is_not_from_this_machine(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/verifications");
        request.Headers.TryAddWithoutValidation(header, value);

        await ProblemAssert.IsAsync(await service.Client.SendAsync(request), HttpStatusCode.Unauthorized, "key-required");
    }

    [Fact]
    public async Task A_page_of_somebody_else_cannot_have_the_browser_here_do_anything()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications") { Content = new MultipartFormDataContent { { new StringContent("EX-1"), "certificateNumber" } } };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        await ProblemAssert.IsAsync(await service.Client.SendAsync(request), HttpStatusCode.Unauthorized, "key-required");
    }

    [Fact]
    public async Task Who_shows_a_key_is_taken_at_its_word()
    {
        var key = (await TestKeys.MakeAsync(service.Services, "acme", Scope.Read)).Text;

        await ProblemAssert.IsAsync(await service.Client.SendAsync(HttpMethod.Get, "/api/v1/checks", "certverify_wrong"), HttpStatusCode.Unauthorized, "key-unknown");
        await ProblemAssert.IsAsync(await service.Client.SendAsync(HttpMethod.Post, "/api/v1/verifications", key), HttpStatusCode.Forbidden, "scope-missing");
    }

    [Fact]
    public async Task A_bearer_token_of_somebody_elses_is_no_key() =>
        Assert.Equal(HttpStatusCode.OK, (await service.Client.SendAsync(HttpMethod.Get, "/api/v1/checks", "eyJhbGciOiJub25lIn0", asBearer: true)).StatusCode);

    [Theory]
    [InlineData("Nobody", HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData("Loopback", HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData("Pages", HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData("Everybody", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized)]
    public async Task From_elsewhere_it_depends_on_the_setting(string setting, HttpStatusCode page, HttpStatusCode api, HttpStatusCode operating)
    {
        var set = new TestService { Settings = { ["CertVerify:Anonymous"] = setting } };
        await set.InitializeAsync();
        set.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");

        Assert.Equal(page, (await set.Client.GetAsync("/")).StatusCode);
        Assert.Equal(api, (await set.Client.GetAsync("/certificates")).StatusCode);
        Assert.Equal(api, (await set.Client.GetAsync("/api/v1/verifications")).StatusCode);
        Assert.Equal(operating, (await set.Client.PostAsync("/api/v1/registry/imports", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await set.Client.GetAsync("/health")).StatusCode);
        await set.DisposeAsync();
    }
}
