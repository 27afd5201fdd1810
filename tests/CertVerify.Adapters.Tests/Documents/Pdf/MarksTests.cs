using CertVerify.Adapters.Documents.Pdf;
using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

public class MarksTests
{
    [Fact]
    public void The_name_of_an_accreditor_and_what_stands_close_to_it_is_its_mark() =>
        Assert.Equal(["UKAS", "0999"], Kept(At("UKAS", 500, 700), At("0999", 500, 715), At("Quality", 60, 100), At("slogan", 500, 600)));

    [Fact]
    public void So_is_what_speaks_of_accreditation() =>
        Assert.Equal(["accredited", "12345"], Kept(At("accredited", 60, 700), At("12345", 100, 700), At("subject", 60, 300)));

    [Theory]
    [InlineData("S", "3999")]
    [InlineData("OCS", "099")]
    [InlineData("SGQ", "0999B")]
    [InlineData("ema", "199/20")]
    public void So_is_a_number_of_a_form_that_accreditors_give(string one, string other) =>
        Assert.Equal([one, other], Kept(At(one, 500, 700), At(other, 545, 700), At("Quality", 60, 100)));

    [Fact]
    public void Mere_figures_make_no_mark() => Assert.Empty(Kept(At("1999", 500, 700), At("2023", 60, 100)));

    [Fact]
    public void Without_either_there_is_no_mark() => Assert.Empty(Kept(At("subject", 60, 300), At("NSF-9000", 60, 320)));

    private static IEnumerable<string> Kept(params Word[] seen) => Marks.Among(seen, 595, CuratedTables.Shipped).Select(word => word.Text);

    private static Word At(string text, double left, double top) => new(text, new Box(left, top, left + 40, top + 10), 0.9, ReadBy.Ocr);
}
