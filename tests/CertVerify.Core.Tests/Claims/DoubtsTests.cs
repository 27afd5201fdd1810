using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims;

public class DoubtsTests
{
    private static readonly string[] s_lines =
    [
        "Certificate No: BW-2024-0117", "", "", "This is to certify that the management system of", "Brightwater Valves Private Limited", "", "conforms to", "ISO 9001:2015", "", "",
        "Issue date: 11 March 2024", "", "", "Expiry date: 10 March 2027", "", "", "", "ENAC", "", "", "99/C-SC099",
    ];

    [Fact]
    public void A_page_that_was_read_well_leaves_none() => Assert.Equal((0, 0), Count(On(s_lines)));

    [Theory]
    [InlineData("BW-2024-0117")]
    [InlineData("Valves")]
    [InlineData("9001:2015")]
    [InlineData("2024")]
    [InlineData("2027")]
    public void A_word_that_is_hardly_legible_puts_its_line_in_doubt(string word)
    {
        var doubts = On(s_lines, word);

        Assert.Equal((1, 0), Count(doubts));
        Assert.InRange(Top(word), doubts.Lines[0].Top, doubts.Lines[0].Bottom);
    }

    [Fact]
    public void So_does_a_label_behind_which_nothing_was_read()
    {
        var doubts = On([.. s_lines.Select(line => line.Replace("10 March 2027", "N March 2027", StringComparison.Ordinal))]);

        Assert.Equal((1, 0), Count(doubts));
        Assert.InRange(Top("Expiry"), doubts.Lines[0].Top, doubts.Lines[0].Bottom);
    }

    [Theory]
    [InlineData("ISO 9001:201")]
    [InlineData("IS0 9001:20")]
    public void So_does_half_a_standard(string half) => Assert.Equal((1, 0), Count(On([.. s_lines.Select(line => line == "ISO 9001:2015" ? half : line)])));

    [Theory]
    [InlineData("ENAC")]
    [InlineData("VAF", "accredited by Valmare Akkreditering Forum Limited")]
    public void Around_an_accreditors_name_in_a_mark_its_number_is_looked_for(params string[] mark)
    {
        var doubts = On([.. s_lines[..17], mark[0], "", "", .. mark[1..]]);

        Assert.Equal((0, 1), Count(doubts));
        Assert.InRange(Top("ENAC"), doubts.Marks[0].Top, doubts.Marks[0].Bottom);
    }

    [Fact]
    public void Not_where_it_is_a_part_of_another_number() => Assert.Equal((0, 0), Count(On(["Certificate No: 2016-AQ-IBE-ENAC", .. s_lines[1..17]])));

    private static Doubts On(string[] lines, string? illegible = null)
    {
        var page = Page.OfLines(lines);
        return Doubts.On(page with { Words = [.. page.Words.Select(word => word with { ReadBy = ReadBy.Ocr, Confidence = word.Text == illegible ? 0.5 : 1 })] }, CuratedTables.Shipped);
    }

    private static (int Lines, int Marks) Count(Doubts doubts) => (doubts.Lines.Count, doubts.Marks.Count);

    private static double Top(string word) => Page.OfLines(s_lines).Words.First(found => found.Text == word).Box.MiddleY;
}
