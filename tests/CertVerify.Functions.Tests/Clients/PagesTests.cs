using System.Text.Json;

namespace CertVerify.Functions.Tests.Clients;

/// <summary>What the pages for developers tell to type does what they say.</summary>
public sealed class PagesTests(Workshop workshop) : IClassFixture<Workshop>
{
    private static readonly Page FiveMinutes = new("docs/five-minutes.md");

    [Fact]
    public async Task The_first_verification_with_curl()
    {
        var calls = FiveMinutes.Blocks("sh").Where(block => block.Contains("curl", StringComparison.Ordinal)).Select(call =>
            workshop.Here(call).Replace("answer.json", $"{workshop.Folder}/answer.json", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, calls.Count);
        var first = Json(await Workshop.RunAsync(calls[0]));
        Assert.Equal("passed", first.GetProperty("verdict").GetProperty("indication").GetString());
        Assert.Equal(first.ToString(), Json(await Workshop.RunAsync(calls[1])).ToString());
        Assert.Equal("suspended", Json(await Workshop.RunAsync(calls[2])).GetProperty("verdict").GetProperty("subIndication").GetString());
    }

    [Fact]
    public async Task The_first_verification_with_csharp()
    {
        var program = await workshop.MakeAsync(Assert.Single(FiveMinutes.Blocks("csharp")));

        var printed = await Workshop.RunAsync($"dotnet run --project '{program}'");

        Assert.Matches(@"^CV-\d{4}-\w{4}-\w{4}: Passed\nCV-", printed);
    }

    [Fact]
    public async Task The_first_verification_with_typescript()
    {
        var program = await workshop.BuildAsync(Assert.Single(FiveMinutes.Blocks("typescript")));

        Assert.Matches(@"^CV-\d{4}-\w{4}-\w{4}: passed\nCV-", await Workshop.RunAsync($"node '{program}'"));
    }

    [Fact]
    public void The_commands_around_the_programs_are_those_that_the_tests_run()
    {
        Assert.Equal(
        [
            "dotnet new console -o ../first", "dotnet add ../first reference clients/CertVerify.Client", "dotnet run --project ../first",
            "npm ci --ignore-scripts --prefix clients/typescript", "npm run build --prefix clients/typescript", "node clients/typescript/dist/first.js",
        ], FiveMinutes.Blocks("sh").Where(block => !block.Contains("curl", StringComparison.Ordinal)).SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task The_example_of_the_csharp_client()
    {
        var program = await workshop.MakeAsync(Assert.Single(new Page("clients/CertVerify.Client/README.md").Blocks("csharp")));

        var printed = await Workshop.RunAsync($"dotnet run --project '{program}'");

        Assert.StartsWith("Passed: ", printed, StringComparison.Ordinal);
        Assert.EndsWith("urn:certverify:problem:invalid-field /policy\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_of_the_typescript_client()
    {
        var program = await workshop.BuildAsync(Assert.Single(new Page("clients/typescript/README.md").Blocks("typescript")));

        var printed = await Workshop.RunAsync($"node '{program}'");

        Assert.StartsWith("passed: ", printed, StringComparison.Ordinal);
        Assert.Contains("\nKG-QMS-2041-07 active 2028-03-17\n", printed, StringComparison.Ordinal);
        Assert.EndsWith("urn:certverify:problem:invalid-field /policy\n", printed, StringComparison.Ordinal);
    }

    private static JsonElement Json(string printed) => JsonDocument.Parse(printed).RootElement;
}
