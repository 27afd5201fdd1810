using CertVerify.Adapters.Tests.Registries.Live;

namespace CertVerify.Functions.Tests.Clients;

/// <summary>The TypeScript client is made from the description as it stands, and is patient.</summary>
public sealed class TypeScriptClientTests(Workshop workshop) : IClassFixture<Workshop>
{
    private const string Description = "src/CertVerify.Functions/openapi.json";

    [Fact]
    public async Task The_description_keeps_to_the_recommended_rules() =>
        await Workshop.RunAsync($"node clients/typescript/node_modules/@redocly/cli/bin/cli.js lint --extends recommended --max-problems 20 {Description} && ! "
            + $"node clients/typescript/node_modules/@redocly/cli/bin/cli.js lint --extends recommended --format json {Description} 2>/dev/null | grep -q '\"severity\": *\"warn'");

    [Fact]
    public async Task Its_types_are_made_from_the_description_as_it_stands()
    {
        var made = Path.Combine(workshop.Folder, "schema.ts");

        await Workshop.RunAsync($"node clients/typescript/node_modules/openapi-typescript/bin/cli.js {Description} --output '{made}'");

        Assert.True(await File.ReadAllTextAsync(made) == await File.ReadAllTextAsync(Path.Combine(Workshop.TypeScript, "src", "schema.ts")), "Run: npm run generate --prefix clients/typescript");
    }

    [Fact]
    public async Task It_waits_as_it_is_asked_to_and_sends_the_same_once_more()
    {
        var busy = 2;
        await using var service = new StandIn(context => busy-- > 0
            ? StandIn.Says(503, "{}", "application/problem+json", retryAfter: "0")(context)
            : StandIn.Says(201, """{"id":"a"}""")(context));
        var program = await workshop.BuildAsync($$"""
            import { connect, data, verifyFile } from "certverify-client";
            const certVerify = connect("{{service.Address}}");
            console.log((await data(certVerify.POST("/api/v1/verifications", { body: { certificateNumber: "A" } }))).id);
            console.log((await verifyFile(certVerify, new Blob(["%PDF"]), { certificateNumber: "A" })).id);
            """);

        Assert.Equal("a\na\n", await Workshop.RunAsync($"node '{program}'"));
        Assert.Equal(4, service.Requests.Count);
        Assert.Single(service.Requests.Take(3).Select(request => request.Headers["Idempotency-Key"]).Distinct());
        Assert.Single(service.Requests.Take(3).Select(request => request.Body).Distinct());
        Assert.Contains("%PDF", service.Requests.Last().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_gives_up_when_it_was_asked_often_enough_or_for_too_long()
    {
        await using var service = new StandIn(StandIn.Says(429, """{"type":"urn:certverify:problem:too-many-requests","detail":"busy"}""", "application/problem+json", retryAfter: "0"));
        var program = await workshop.BuildAsync($$"""
            import { connect, data, Refused } from "certverify-client";
            const again = connect("{{service.Address}}", { tries: 3 });
            for (const call of [again, connect("{{service.Address}}", { longestWait: -1 })])
              try { await data(call.GET("/api/v1/checks")); } catch (refused) { console.log((refused as Refused).type); }
            """);

        Assert.Equal("urn:certverify:problem:too-many-requests\nurn:certverify:problem:too-many-requests\n", await Workshop.RunAsync($"node '{program}'"));
        Assert.Equal(4, service.Requests.Count);
    }
}
