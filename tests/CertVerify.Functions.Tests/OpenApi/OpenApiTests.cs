using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CertVerify.Core.Claims;
using CertVerify.Functions.Tests.Host;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.OpenApi;

/// <summary>The description is kept by hand; these tests keep it true.</summary>
public sealed class OpenApiTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task It_is_served_as_it_stands()
    {
        var served = await service.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        Assert.Equal("3.1.0", served.GetProperty("openapi").GetString());
        Assert.Equal(ApiDescription.Document.GetRawText(), served.GetRawText());
    }

    [Fact]
    public void It_describes_every_route_and_no_other()
    {
        var routes = service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"))
            .Where(route => route is not "GET /api/health" and not "GET /api/openapi/v1.json" and not "GET /api/.well-known/jwks.json" && !IsForPeople(route.Split(' ')[1]));

        Assert.Equal(routes.Order(), ApiDescription.Operations.Select(operation => $"{operation.Method} {operation.Path}").Order());
    }

    [Fact]
    public void Every_route_is_a_function_of_the_azure_host()
    {
        var functions = HostConfiguration.Read(AppContext.BaseDirectory).Functions
            .Where(function => !IsForPeople('/' + function.Route))
            .SelectMany(function => function.Methods.Select(method => $"{method} /api/{function.Route}"));
        var described = ApiDescription.Operations.Select(operation => $"{operation.Method} {(operation.Path.StartsWith("/api/", StringComparison.Ordinal) ? "" : "/api")}{operation.Path}");

        Assert.Equal(described.Order(), functions.Order());
    }

    [Fact]
    public void Every_example_fits_its_schema_and_every_operation_has_some()
    {
        foreach (var operation in ApiDescription.Operations)
        {
            var contents = operation.Answers.Select(answer => answer.Content).Concat(operation.Bodies.Select(body => body.Value)).ToList();
            Assert.NotEmpty(contents);
            foreach (var content in contents)
            {
                foreach (var example in content.GetProperty("examples").EnumerateObject())
                    Assert.Empty(ApiDescription.Schemas.Differences(example.Value.GetProperty("value"), content.GetProperty("schema"), operation.Path));
            }
        }
    }

    [Fact]
    public async Task Real_answers_fit_their_schemas()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Pdfs.OfLines("CERTIFICATE OF REGISTRATION", "Certificate number: EX-2002", "ISO 9001:2015", "Valid until 31 December 2027")), "file", "a.pdf" },
            { new StringContent("castings"), "need.product" },
        };
        var csv = new StringContent("Certificate Number,Status,Other\nEX-1,active,x\n,active,x\n", Encoding.UTF8, "text/csv");

        await FitsAsync(await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1" }), "/api/v1/verifications", "post", "201");
        await FitsAsync(await service.Client.PostAsync("/api/v1/verifications", form), "/api/v1/verifications", "post", "201");
        await FitsAsync(await service.Client.PostAsJsonAsync("/api/v1/verifications", new { nothing = 1 }), "/api/v1/verifications", "post", "400");
        await FitsAsync(
            await service.Client.PostAsync("/api/v1/registry/imports?register=example&name=Example&coverage=partialMandatory&asOf=2026-01-01", csv),
            "/api/v1/registry/imports", "post", "201");
        foreach (var path in new[] { "/api/v1/verifications", "/api/v1/checks", "/api/v1/policies", "/api/v1/tables", "/api/v1/registry/imports", "/health" })
            await FitsAsync(await service.Client.GetAsync(path), path, "get", "200");
        await FitsAsync(await service.Client.GetAsync("/api/v1/registry/records?number=EX-1&name=Example"), "/api/v1/registry/records", "get", "200");
        await FitsAsync(await service.Client.PostAsJsonAsync("/api/v1/certificates", new { certificateNumber = "EX-1" }), "/api/v1/certificates", "post", "201");
        await FitsAsync(await service.Client.PostAsJsonAsync("/api/v1/certificates", new { certificateNumber = "EX-1" }), "/api/v1/certificates", "post", "200");
        await FitsAsync(await service.Client.PostAsJsonAsync("/api/v1/webhooks", new { url = "https://receiver.example/" }), "/api/v1/webhooks", "post", "201");
        foreach (var path in new[] { "/api/v1/certificates", "/api/v1/events", "/api/v1/webhooks" })
            await FitsAsync(await service.Client.GetAsync(path), path, "get", "200");
        foreach (var verification in (await service.Client.GetFromJsonAsync<JsonElement>("/api/v1/verifications")).GetProperty("verifications").EnumerateArray())
        {
            var receipt = await service.Client.GetStringAsync($"/api/v1/verifications/{verification.GetProperty("id").GetString()}/receipt");
            await FitsAsync(await service.Client.PostAsJsonAsync("/api/v1/receipts/verify", new { receipt }), "/api/v1/receipts/verify", "post", "200");
        }

        await FitsAsync(await service.Client.PostAsJsonAsync("/api/v1/receipts/verify", new { receipt = "nonsense" }), "/api/v1/receipts/verify", "post", "200");
        await FitsAsync(await service.Client.GetAsync("/.well-known/jwks.json"), "/.well-known/jwks.json", "get", "200");
        await FitsAsync(await service.Client.GetAsync("/api/v1/registry/records?nmae=Example"), "/api/v1/registry/records", "get", "400");
    }

    [Fact]
    public async Task Every_table_is_served_with_its_provenance()
    {
        var tables = await service.Client.GetFromJsonAsync<JsonElement>("/api/v1/tables");
        foreach (var table in tables.GetProperty("tables").EnumerateArray().Select(table => table.GetProperty("name").GetString()))
            await FitsAsync(await service.Client.GetAsync($"/api/v1/tables/{table}"), "/api/v1/tables/{name}", "get", "200");
    }

    [Fact]
    public void Its_words_are_the_words_of_the_code()
    {
        var enums = typeof(Claim).Assembly.GetTypes().Where(type => type.IsEnum).ToDictionary(type => type.Name);
        var described = ApiDescription.Document.GetProperty("components").GetProperty("schemas").EnumerateObject().Where(schema => schema.Value.TryGetProperty("enum", out _)).ToList();

        Assert.NotEmpty(described);
        Assert.All(described, schema => Assert.Equal(
            Enum.GetNames(enums[schema.Name]).Select(name => char.ToLowerInvariant(name[0]) + name[1..]),
            schema.Value.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!)));
    }

    [Fact]
    public void Every_page_for_people_is_a_function_of_the_azure_host_too()
    {
        var pages = service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"))
            .Where(route => IsForPeople(route.Split(' ')[1]) && !route.EndsWith(" /", StringComparison.Ordinal));
        var functions = HostConfiguration.Read(AppContext.BaseDirectory).Functions
            .SelectMany(function => function.Methods.Select(method => $"{method} /{function.Route}"))
            .Where(route => IsForPeople(route.Split(' ')[1]));

        Assert.Equal(pages.Order(), functions.Order());
    }

    private static bool IsForPeople(string path) =>
        path is "/" or "/check" or "/lists" or "/certificates" or "/reference" || new[] { "/v/", "/web/", "/lists/", "/certificates/" }.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    private static async Task FitsAsync(HttpResponseMessage answer, string path, string method, string status)
    {
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture) == status, $"{path}: {answer.StatusCode} {body}");
        var schema = ApiDescription.Operations.Single(operation => operation.Path == path && operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
            .Schema(status, answer.Content.Headers.ContentType!.MediaType!);
        Assert.Empty(ApiDescription.Schemas.Differences(body, schema));
    }
}
