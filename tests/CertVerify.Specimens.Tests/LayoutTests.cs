using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Fiction;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Specimens.Tests;

public class LayoutTests
{
    public static TheoryData<string> Languages => [.. Place.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_whole_truth_is_printed_in_every_language(string language) => PrintsTheWholeTruth(Layout.WithAnnex, language);

    [Fact]
    public void Every_layout_prints_the_whole_truth() => Assert.All(Layout.All, layout => PrintsTheWholeTruth(layout, "en"));

    [Fact]
    public void The_same_seed_makes_the_same_document() =>
        Assert.Equal(Layout.WithAnnex.ToPdf(new Author(3).Certificate("en"), Ink.Moss), Layout.WithAnnex.ToPdf(new Author(3).Certificate("en"), Ink.Moss));

    [Fact]
    public void A_mark_that_is_a_picture_holds_no_text()
    {
        var specimen = new Author(3).Certificate("en") with { AccreditorIsPicture = true };
        Assert.DoesNotContain(specimen.Accreditor.Acronym, PdfText.Of(Layout.Sidebar.ToPdf(specimen, Ink.Night)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_dice_make_the_same_scan()
    {
        var pdf = Layout.LabelsLeft.ToPdf(new Author(3).Certificate("en"), Ink.Moss);
        foreach (var kind in new[] { "image", "scan_pdf", "photo" })
        {
            var scan = Scan.Random(new Random(5)) with { Kind = kind, Resolution = 60, Tilt = 0.02, QuarterTurns = 1 };
            Assert.Equal(scan.Of(pdf), scan.Of(pdf));
        }
    }

    private static void PrintsTheWholeTruth(Layout layout, string language)
    {
        var specimen = new Author(7).Certificate(language) with { AccreditorIsPicture = false };
        var text = Squeezed(PdfText.Of(layout.ToPdf(specimen, Ink.Teal)));
        Assert.All(
            [specimen.Number, specimen.Holder, .. specimen.Standards, specimen.Printed(specimen.ExpiresOn), specimen.Issuer.Name, specimen.AccreditationNumber],
            value => Assert.All(value.Split(' '), word => Assert.Contains(word, text, StringComparison.Ordinal)));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
