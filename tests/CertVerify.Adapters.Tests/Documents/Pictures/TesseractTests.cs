using System.Text;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class TesseractTests
{
    private const string Table = """
        level	page_num	block_num	par_num	line_num	word_num	left	top	width	height	conf	text
        4	1	1	1	1	0	10	20	200	30	-1	
        5	1	1	1	1	1	10	20	80	30	96.5	Certificate
        5	1	1	1	1	2	95	20	5	30	3.2	|
        5	1	1	1	1	3	110	20	90	30	0	204817
        5	1	1	1	1	4	210	20	4	30	50	 
        """;

    [Fact]
    public void Words_come_with_boxes_and_confidence_and_specks_are_dropped()
    {
        var words = TesseractTable.Read(Encoding.UTF8.GetBytes(Table));

        Assert.Equal(["Certificate", "204817"], words.Select(word => word.Text));
        Assert.Equal(new Word("Certificate", new Box(10, 20, 90, 50), 0.965, ReadBy.Ocr), words[0]);
    }

    [Fact]
    public void Neighbouring_ideographs_are_one_word()
    {
        var table = "5\t1\t1\t1\t1\t1\t10\t20\t30\t30\t90\t虚构\n5\t1\t1\t1\t1\t2\t42\t20\t30\t30\t80\t铸造\n5\t1\t1\t1\t1\t3\t74\t20\t60\t30\t90\tLtd\n5\t1\t1\t1\t2\t1\t10\t60\t30\t30\t90\t北";

        var words = TesseractTable.Read(Encoding.UTF8.GetBytes(table));

        Assert.Equal(["虚构铸造", "Ltd", "北"], words.Select(word => word.Text));
        Assert.Equal(new Box(10, 20, 72, 50), words[0].Box);
        Assert.Equal(0.85, words[0].Confidence, 3);
    }

    [Fact]
    public void Pieces_of_Korean_words_are_joined_as_in_the_text_behind_the_table()
    {
        var pieces = new[] { "아래", "조", "직", "의", "|", "경", "영" }.Select((piece, i) => $"5\t1\t1\t1\t1\t{i}\t{10 + 40 * i}\t20\t30\t30\t{(piece == "|" ? 3 : 90)}\t{piece}");

        var words = TesseractTable.Read(Encoding.UTF8.GetBytes(string.Join('\n', pieces) + "\n아래 조직의 | 경영\n\f"));

        Assert.Equal(["아래", "조직의", "경영"], words.Select(word => word.Text));
        Assert.Equal(new Box(50, 20, 160, 50), words[1].Box);
    }

    [Fact]
    public void How_the_page_lies_is_understood()
    {
        var layout = TesseractLayout.Read("Page number: 0\nOrientation in degrees: 270\nRotate: 90\nOrientation confidence: 4.21\nScript: Cyrillic\nScript confidence: 2.00\n");

        Assert.Equal((1, 4.21), (layout?.QuartersToTurn, layout?.TurnConfidence));
        Assert.Equal([Script.Cyrillic], layout?.Scripts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Too few characters. Skipping this page\n")]
    public void Too_little_writing_says_nothing(string printed) => Assert.Null(TesseractLayout.Read(printed));
}
