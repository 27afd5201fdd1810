using System.Text.Json;
using CertVerify.Specimens.Tests;

namespace CertVerify.Functions.Tests.Infra;

/// <summary>The dashboard.</summary>
public sealed class WorkbookTests
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
}
