using System.Text.Json;
using System.Text.RegularExpressions;
using CertVerify.Specimens.Tests;

namespace CertVerify.Functions.Tests.Infra;

/// <summary>The dashboard and the alerts.</summary>
public sealed partial class WorkbookTests
{
    [Fact]
    public void The_dashboard_is_a_workbook_in_which_every_tile_asks_something()
    {
        using var workbook = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "infra", "workbook.json")));

        Assert.Equal("Notebook/1.0", workbook.RootElement.GetProperty("version").GetString());
        var tiles = workbook.RootElement.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("type").GetInt32() == 3).ToList();
        Assert.NotEmpty(tiles);
        Assert.All(tiles, tile => Assert.NotEqual("", tile.GetProperty("content").GetProperty("query").GetString()));
    }

    [Fact]
    public void The_dashboard_and_the_alerts_ask_only_for_what_is_measured()
    {
        var measured = Names(Made(), Directory.EnumerateFiles(In("src"), "*.cs", SearchOption.AllDirectories));

        Assert.Superset(Names(Named(), [In("infra", "workbook.json"), In("infra", "modules", "alerts.bicep")]), measured);
        Assert.Equal(measured.Order(), Names(Named(), [In("docs", "observability.md")]).Order());
    }

    private static string In(params string[] path) => Path.Combine([Repository.Root, .. path]);

    private static HashSet<string> Names(Regex pattern, IEnumerable<string> files) =>
        [.. files.SelectMany(file => pattern.Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))];

    [GeneratedRegex("""["`\\](certverify\.[a-z_.]+)["`\\]""")]
    private static partial Regex Named();

    [GeneratedRegex(@"Create\w+(?:<\w+>)?\(""(certverify\.[a-z_.]+)""")]
    private static partial Regex Made();
}
