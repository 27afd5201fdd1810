using System.Net;
using System.Text.RegularExpressions;
using CertVerify.Functions.Tests.OpenApi;

namespace CertVerify.Functions.Tests.Web;

/// <summary>The description of the API as a page.</summary>
public sealed partial class ReferenceTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task It_has_every_call_every_answer_and_every_shape_and_each_link_leads_somewhere()
    {
        var page = WebUtility.HtmlDecode(await service.Client.GetStringAsync("/reference"));
        var places = Place().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.All(ApiDescription.Operations, operation => Assert.Contains(operation.Id, places));
        Assert.All(ApiDescription.Operations.SelectMany(operation => operation.Answers), answer => Assert.Contains(answer.MediaType, page, StringComparison.Ordinal));
        Assert.All(ApiDescription.Document.GetProperty("components").GetProperty("schemas").EnumerateObject(), shape => Assert.Contains($"shape-{shape.Name}", places));
        Assert.Equal(places.Count, places.Distinct().Count());
        Assert.Empty(Link().Matches(page).Select(match => match.Groups[1].Value).Except(places));
    }

    [Fact]
    public async Task It_asks_nobody_else_and_runs_nothing_of_anybody_else()
    {
        var answer = await service.Client.GetAsync("/reference");

        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("\\bid=\"([^\"]+)\"")]
    private static partial Regex Place();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Link();
}
