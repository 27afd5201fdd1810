using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class EastAsianPartsTests
{
    [Theory]
    [InlineData("深圳市鑫华电子有限公司", "深圳 鑫华 电子 有限公司")]
    [InlineData("株式会社青山製作所", "株式会社 青山 制作所")]
    [InlineData("水上银行", "水上 银行")]
    [InlineData("青山厂", "青山 厂")]
    [InlineData("青厂", "青厂")]
    [InlineData("青山厂电子", "青山厂 电子")]
    [InlineData("青", "青")]
    [InlineData("株式会社SPD研究所", "株式会社 spd 研究所")]
    [InlineData("ケストレル電気", "ケストレル 电気")]
    public void A_name_is_cut_where_a_part_is_known(string name, string parts) =>
        Assert.Equal(parts, string.Join(' ', SpeltWord.Of(name).Select(word => word.Native)));
}
