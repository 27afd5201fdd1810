using System.Text.Json;
using CertVerify.Adapters.Registries.Live.Declared;

namespace CertVerify.Adapters.Tests.Registries.Live.Declared;

public sealed class JsonWayTests
{
    private static readonly JsonElement Answer = JsonDocument.Parse(
        """{"client":{"name":"A"},"sites":[{"address":"1"},{"address":"2"}],"list":["x","y"],"nothing":null}""").RootElement;

    [Theory]
    [InlineData("client.name", "A")]
    [InlineData("$.client.name", "A")]
    [InlineData("sites[*].address", "1,2")]
    [InlineData("sites[1].address", "2")]
    [InlineData("list[*]", "x,y")]
    [InlineData("sites[7].address", "")]
    [InlineData("client[0]", "")]
    [InlineData("list.name", "")]
    [InlineData("nothing", "")]
    [InlineData("client.name.first", "")]
    public void It_leads_to_what_is_there(string way, string expected) =>
        Assert.Equal(expected, string.Join(',', JsonWay.Read(way)!.From(Answer).Select(found => found.GetString())));

    [Fact]
    public void The_beginning_is_the_whole_answer() => Assert.Equal(Answer.GetRawText(), Assert.Single(JsonWay.Read("$")!.From(Answer)).GetRawText());

    [Fact]
    public void A_list_may_be_the_whole_answer() =>
        Assert.Equal(2, JsonWay.Read("$[*].n")!.From(JsonDocument.Parse("""[{"n":1},{"n":2}]""").RootElement).Count);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("a[")]
    [InlineData("a[x]")]
    [InlineData("a[-1]")]
    [InlineData("a b")]
    [InlineData("$$")]
    [InlineData("a.")]
    [InlineData("a[99999]")]
    public void What_is_no_way_is_refused(string? way) => Assert.Null(JsonWay.Read(way));
}
