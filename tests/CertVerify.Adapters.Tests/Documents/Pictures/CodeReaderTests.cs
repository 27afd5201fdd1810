using System.Text;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class CodeReaderTests
{
    [Fact]
    public void Each_code_is_kept_once_with_its_kind() => Assert.Equal(
        [new PrintedCode("QR-Code", "two\nlines & more", 3), new PrintedCode("CODE-128", "204817", 3)],
        Read("""
            <barcodes xmlns='http://zbar.sourceforge.net/2008/barcode'><source href='-'><index num='0'>
            <symbol type='QR-Code' quality='1'><data><![CDATA[two
            lines & more]]></data></symbol>
            <symbol type='CODE-128' quality='9'><data><![CDATA[204817]]></data></symbol>
            <symbol type='CODE-128' quality='8'><data><![CDATA[204817]]></data></symbol>
            </index></source></barcodes>
            """));

    [Theory]
    [InlineData("")]
    [InlineData("<barcodes><symbol type='QR-Code'><data>\u0001")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><barcodes>&a;</barcodes>")]
    public void What_cannot_be_read_gives_no_code(string printed) => Assert.Empty(Read(printed));

    private static IReadOnlyList<PrintedCode> Read(string printed) => CodeReader.Read(Encoding.UTF8.GetBytes(printed), 3);
}
