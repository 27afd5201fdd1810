using System.Net;
using System.Text;
using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using CertVerify.Functions.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Access;

/// <summary>Every operation of the API's description with every kind of caller; that the description has every route is tested beside it.</summary>
public sealed class AccessMatrixTests(TwoTenants world) : IClassFixture<TwoTenants>
{
    /// <summary>What is the same for all tenants: registers, tables, and how the service judges.</summary>
    private static readonly string[] Shared = ["/api/v1/registry/", "/api/v1/tables", "/api/v1/checks", "/api/v1/policies"];

    /// <summary>A tenant's own log names what it asked for, also what it was not given.</summary>
    private const string Log = "/api/v1/audit";

    /// <summary>To open another route is to decide it.</summary>
    private static readonly string[] Open = ["GET /.well-known/jwks.json", "GET /health", "GET /openapi/v1.json"];

    public static TheoryData<string> WithAKey => [.. Operation.All.Where(operation => operation.Scope is not null).Select(operation => operation.Name)];

    public static TheoryData<string> OfATenant =>
        [.. Operation.All.Where(operation => operation.Scope is not null && !Shared.Append(Log).Any(shared => operation.Path.StartsWith(shared, StringComparison.Ordinal))).Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(WithAKey))]
    public async Task Nobody_gets_in_without_a_key_that_is_known_in_force_and_for_this(string name)
    {
        var operation = Operation.Named(name);
        await IsRefusedAsync(operation, null, HttpStatusCode.Unauthorized, "key-required", "Bearer realm=\"certverify\"");
        await IsRefusedAsync(operation, "", HttpStatusCode.Unauthorized, "key-required", "Bearer realm=\"certverify\"");
        await IsRefusedAsync(operation, world.WrongSecret, HttpStatusCode.Unauthorized, "key-unknown", "Bearer realm=\"certverify\", error=\"invalid_token\"");
        await IsRefusedAsync(operation, world.Owner[..^1], HttpStatusCode.Unauthorized, "key-unknown", "Bearer realm=\"certverify\", error=\"invalid_token\"");
        await IsRefusedAsync(operation, world.Expired, HttpStatusCode.Unauthorized, "key-expired", "Bearer realm=\"certverify\", error=\"invalid_token\"");
        await IsRefusedAsync(operation, world.Revoked, HttpStatusCode.Unauthorized, "key-revoked", "Bearer realm=\"certverify\", error=\"invalid_token\"");
        await IsRefusedAsync(
            operation, world.WithAllBut(operation.Scope!.Value), HttpStatusCode.Forbidden, "scope-missing",
            $"Bearer realm=\"certverify\", error=\"insufficient_scope\", scope=\"{Words.Of(operation.Scope.Value)}\"");
    }

    [Theory]
    [MemberData(nameof(WithAKey))]
    public async Task A_key_for_nothing_else_suffices(string name)
    {
        var operation = Operation.Named(name);
        var path = operation.Path.Replace("{page}", "1", StringComparison.Ordinal).Replace('{', 'n').Replace('}', 'o');
        foreach (var asBearer in new[] { false, true })
        {
            using var answer = await world.Client.SendAsync(operation.Method, path, world.WithOnly(operation.Scope!.Value), Nothing(operation), asBearer);
            Assert.False(answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, $"{name}: {answer.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(OfATenant))]
    public async Task What_is_another_tenants_is_not_there(string name)
    {
        var operation = Operation.Named(name);
        using var answer = await world.Client.SendAsync(operation.Method, world.WithTheOwnersObjects(operation.Path), world.Other, Nothing(operation));

        if (world.TheObjectIn(operation.Path) is { } itself)
        {
            await ProblemAssert.IsAsync(answer, HttpStatusCode.NotFound, "not-found");
            Assert.Equal(HttpStatusCode.OK, (await world.Client.SendAsync(HttpMethod.Get, itself, world.Owner)).StatusCode);
            return;
        }

        var body = await answer.Content.ReadAsStringAsync();
        Assert.False(answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, body);
        Assert.DoesNotContain(world.ObjectsOfTheOwner, id => body.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_these_are_open_to_all()
    {
        var open = Operation.All.Where(operation => operation.Scope is null).ToList();

        Assert.Equal(Open, open.Select(operation => operation.Name));
        foreach (var operation in open)
            Assert.Equal(HttpStatusCode.OK, (await world.Client.SendAsync(operation.Method, operation.Path)).StatusCode);
    }

    [Fact]
    public void Every_route_says_who_may_use_it_and_the_description_says_the_same()
    {
        var routes = world.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.True(route.Metadata.GetMetadata<AccessRule>() is not null, $"{route.RoutePattern.RawText} lacks RequireScope, ForPeople or OpenToAll."));

        var scopes = routes.SelectMany(route => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => ($"{method} {route.RoutePattern.RawText}", route.Metadata.GetMetadata<AccessRule>()!.Scope)))
            .ToDictionary(route => route.Item1, route => route.Scope);
        Assert.All(Operation.All, operation => Assert.Equal(operation.Scope, scopes[operation.Name]));
    }

    private async Task IsRefusedAsync(Operation operation, string? key, HttpStatusCode status, string type, string challenge)
    {
        foreach (var asBearer in new[] { false, true })
        {
            using var answer = await world.Client.SendAsync(operation.Method, world.WithTheOwnersObjects(operation.Path), key, Nothing(operation), asBearer);
            var problem = await ProblemAssert.IsAsync(answer, status, type);
            Assert.Equal(challenge, Assert.Single(answer.Headers.WwwAuthenticate).ToString());
            Assert.True(key is not { Length: > 0 } || !problem.ToString().Contains(key, StringComparison.Ordinal));
        }
    }

    private static StringContent? Nothing(Operation operation) => operation.Method == HttpMethod.Post ? new("{}", Encoding.UTF8, "application/json") : null;
}
