using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Fiction;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Specimens.Tests;

public class LayoutTests
{
    public static TheoryData<string> Languages => [.. Phrases.All.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_layout_prints_the_whole_truth_in_every_language(string language)
    {
        foreach (var layout in Layout.All)
        {
            var specimen = new Author(7).Certificate(language);
            var text = Squeezed(PdfText.Of(layout.ToPdf(specimen, Ink.Teal)));
            Assert.All(
                [specimen.Number, specimen.Holder, .. specimen.Standards, specimen.Printed(specimen.ExpiresOn), specimen.Issuer.Name, specimen.AccreditationNumber],
                value => Assert.Contains(Squeezed(value), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_document() =>
        Assert.Equal(Layout.WithAnnex.ToPdf(new Author(3).Certificate("en"), Ink.Moss), Layout.WithAnnex.ToPdf(new Author(3).Certificate("en"), Ink.Moss));

    [Fact]
    public void The_same_dice_make_the_same_scan()
    {
        var pdf = Layout.LabelsLeft.ToPdf(new Author(3).Certificate("en"), Ink.Moss);
        var scan = Scan.Random(new Random(5)) with { Resolution = 60 };
        Assert.Equal(scan.Of(pdf), scan.Of(pdf));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
