using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CertVerify.Functions.Tests.Host;

/// <summary>The real executable under the stand-in for the Azure Functions host: what the host does to requests must not matter.</summary>
public abstract class HostTests(bool proxying) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;
    private StandInHost host = null!;

    public async Task InitializeAsync()
    {
        host = await StandInHost.StartAsync(AppContext.BaseDirectory, proxying, folder);
        host.Client.DefaultRequestHeaders.Add("x-functions-key", StandInHost.Key);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_public_route_is_reached()
    {
        foreach (var function in host.Configuration.Functions.Where(function => function.Methods.Contains("GET")))
        {
            var path = "/api/" + function.Route.Replace("{id}", "none", StringComparison.Ordinal).Replace("{name}", "none", StringComparison.Ordinal);
            using var answer = await host.Client.GetAsync(path + "?number=EX-1");
            Assert.True(
                answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType == "application/problem+json",
                $"{path}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_file_sent_as_a_form_arrives_whole()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Pdfs.OfLines("CERTIFICATE")), "file", "a.pdf" } };
        var answer = await host.Client.PostAsync("/api/v1/verifications", form);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(answer.Headers.Location)).StatusCode);
    }

    [Fact]
    public async Task A_refusal_arrives_as_it_was_worded()
    {
        await ProblemAssert.IsAsync(await PostAsync("{\"certificateNumber\":\"A\",\"x\":1}"), HttpStatusCode.BadRequest, "unknown-field");
    }

    [Fact]
    public async Task Without_a_key_nothing_reaches_the_handler()
    {
        host.Client.DefaultRequestHeaders.Remove("x-functions-key");
        using var answer = await host.Client.GetAsync("/api/v1/checks");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/api/health")).StatusCode);
    }

    [Fact]
    public async Task Who_has_only_the_hosts_key_is_nobody_although_every_connection_is_from_loopback()
    {
        host.Client.DefaultRequestHeaders.Remove("X-Api-Key");

        await ProblemAssert.IsAsync(await host.Client.GetAsync("/api/v1/checks"), HttpStatusCode.Unauthorized, "key-required");
        await ProblemAssert.IsAsync(await PostAsync("{\"certificateNumber\":\"EX-1\"}"), HttpStatusCode.Unauthorized, "key-required");
    }

    [Fact]
    public async Task Only_listed_routes_and_methods_are_reached()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/health")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.DeleteAsync("/api/v1/checks")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsync("/Checks", null)).StatusCode);
        Assert.DoesNotContain(host.Configuration.Functions, function => function.Route.Contains('*', StringComparison.Ordinal));
        Assert.NotEmpty(host.Configuration.RoutePrefix);
    }

    [Fact]
    public async Task A_key_in_the_query_is_neither_logged_nor_taken_for_a_field()
    {
        host.Client.DefaultRequestHeaders.Remove("x-functions-key");
        var csv = new StringContent("Certificate Number\nEX-1\n", Encoding.UTF8, "text/csv");
        var query = "register=example&name=Example&coverage=partialVoluntary&asOf=2026-01-01";
        var answer = await host.Client.PostAsync($"/api/v1/registry/imports?{query}&code={StandInHost.Key}", csv);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.DoesNotContain(host.Handler.Output, line => line.Contains(StandInHost.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clients_own_forwarding_headers_change_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications") { Content = new StringContent("{\"certificateNumber\":\"EX-1\"}", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "elsewhere.example");
        request.Headers.Host = "certificates.example";
        var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.StartsWith("/api/v1/verifications/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_large_a_file_is_refused_in_words_below_the_hosts_own_limit()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[27 << 20]), "file", "a.pdf" } };

        await ProblemAssert.IsAsync(await host.Client.PostAsync("/api/v1/verifications", form), HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    private async Task<HttpResponseMessage> PostAsync(string json) =>
        await host.Client.PostAsync("/api/v1/verifications", new StringContent(json, Encoding.UTF8, "application/json"));

    protected async Task<HttpResponseMessage> PostChunkedAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications") { Content = JsonContent.Create(new { certificateNumber = "EX-1" }) };
        request.Headers.TransferEncodingChunked = true;
        return await host.Client.SendAsync(request);
    }
}

public sealed class ProxyingHostTests() : HostTests(proxying: true)
{
    [Fact]
    public async Task A_chunked_body_arrives() => Assert.Equal(HttpStatusCode.Created, (await PostChunkedAsync()).StatusCode);
}

public sealed class ForwardingHostTests() : HostTests(proxying: false)
{
    [Fact]
    public async Task A_chunked_body_is_lost_by_the_host_and_not_by_us() =>
        Assert.Equal(HttpStatusCode.InternalServerError, (await PostChunkedAsync()).StatusCode);
}
