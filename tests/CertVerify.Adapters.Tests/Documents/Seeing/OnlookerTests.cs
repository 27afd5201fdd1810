using System.Diagnostics;
using System.Text;
using CertVerify.Adapters.Documents;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Documents.Seeing;

[Collection("documents")]
public class OnlookerTests
{
    [Fact]
    public async Task What_is_printed_is_seen() => Assert.True(await IsSeenAsync(Specimen.Text()));

    [Theory]
    [InlineData("3 Tr", 11)]
    [InlineData("1 g", 11)]
    [InlineData("0 Tr", 0.6)]
    public async Task Text_that_nobody_sees_is_not_seen(string mode, double size) =>
        Assert.False(await IsSeenAsync(TestPdf.Of(1, Shown("MDA-204718") + TestPdf.Typed([Specimen.Number], mode, size, top: 700))));

    [Theory]
    [InlineData("0.9 g", "1 g", false)]
    [InlineData("1 g", "0.85 g", false)]
    [InlineData("1 g", "0.6 g", true)]
    [InlineData("0.1 g", "1 g", true)]
    public async Task Text_that_hardly_differs_from_its_ground_is_not_seen(string ground, string ink, bool isSeen) =>
        Assert.Equal(isSeen, await IsSeenAsync(TestPdf.Of(1, $"{ground} 0 0 595 842 re f 0 g " + TestPdf.Typed([Specimen.Number], ink))));

    [Theory]
    [InlineData(" r.", true)]
    [InlineData("8", false)]
    public async Task A_letter_behind_a_number_is_no_figure_of_it(string behind, bool isSeen) =>
        Assert.Equal(isSeen, await IsSeenAsync(TestPdf.OfLines(Specimen.Number + behind), Place(TestPdf.OfLines(Specimen.Number))));

    [Fact]
    public async Task Text_off_the_page_is_not_seen() =>
        Assert.False(await IsSeenAsync(TestPdf.Of(1, Shown("MDA-204718") + TestPdf.Typed([Specimen.Number])), new Box(60, -60, 130, -48)));

    [Fact]
    public async Task Text_that_is_covered_is_not_seen() =>
        Assert.False(await IsSeenAsync(TestPdf.Of(1, Shown(Specimen.Number) + "1 g 50 760 300 60 re f 0 g " + Shown("MDA-204718"))));

    [Fact]
    public async Task Signs_that_say_one_thing_and_show_another_are_not_seen_as_what_they_say() =>
        Assert.False(await IsSeenAsync(TestPdf.Of(1, $"/Span <</ActualText ({Specimen.Number})>> BDC {Shown("MDA-204718")} EMC")));

    [Fact]
    public async Task What_cannot_be_opened_stays_as_nobody_has_looked() => Assert.Null(await IsSeenAsync("%PDF-1.5 and nothing else"u8.ToArray(), new Box(60, 60, 130, 72)));

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (0) >>", true)]
    [InlineData("/Names << /JavaScript << /Names [(a) << /S /Java#53cript /JS (0) >>] >> >>", true)]
    [InlineData("/OpenAction << /S 8 0 R >>", true)]
    [InlineData("/OpenAction << /S /SetOCGState /State [/ON 9 0 R] >>", true)]
    [InlineData("/OCProperties << /D << /AS [<< /Event /View /OCGs [7 0 R] >>] >> >>", true)]
    [InlineData("/AcroForm << /Fields [] /XFA (0) >>", true)]
    [InlineData("/AcroForm << /Fields [] >>", false)]
    [InlineData("/OCProperties << /D << /OFF [9 0 R] /AS [<< /Event /View /OCGs [9 0 R] >>] >> >>", true)]
    [InlineData("/OCProperties << /D << /OFF [9 0 R] /AS [<< /Event /Print /OCGs [9 0 R] >>] >> >>", false)]
    [InlineData("/OCProperties << /D << /OFF [9 0 R] >> >>", false)]
    [InlineData("/OCProperties << /D << /AS [<< /Event /View /OCGs [9 0 R] >>] >> >>", false)]
    [InlineData("/OCProperties << /D << /BaseState /OFF /AS [<< /Event /View /OCGs [9 0 R] >>] >> >>", true)]
    [InlineData("/OCProperties << /D << /BaseState /OFF /ON [9 0 R] /AS [<< /Event /View /OCGs [9 0 R] >>] >> >>", false)]
    [InlineData("", false)]
    public async Task A_file_that_may_show_others_something_else_says_so(string inCatalog, bool otherwise)
    {
        var layer = "7 0 obj\n<< /Type /OCG /Name (b) /Usage << /Zoom << /min 2 >> >> >>\nendobj\n8 0 obj\n/JavaScript\nendobj\n9 0 obj\n<< /Type /OCG /Name (a) /Usage << /View << /ViewState /ON >> >> >>\nendobj\n";
        var pdf = Encoding.Latin1.GetString(TestPdf.OfLines("CERTIFICATE")).Replace("/Type /Catalog", $"/Type /Catalog {inCatalog}", StringComparison.Ordinal).Replace("xref\n0", layer + "xref\n0", StringComparison.Ordinal);

        Assert.Equal(otherwise, (await LookAsync(Encoding.Latin1.GetBytes(pdf))).MayShowOtherwise);
    }

    private static string Shown(string number) => TestPdf.Typed([number]);

    /// <summary>Where the text has the number, if not elsewhere.</summary>
    private static async Task<bool?> IsSeenAsync(byte[] pdf, Box? at = null)
    {
        var box = at ?? Place(pdf);
        return Assert.Single((await LookAsync(pdf, new Sighting(SightedField.Number, Specimen.Number, 1, box))).Sightings).IsSeen;
    }

    private static async Task<DocumentFacts> LookAsync(byte[] pdf, params Sighting[] said)
    {
        using var reader = new DocumentReader(new());
        return await reader.LookAsync(pdf, new() { Sha256 = "", MediaType = "application/pdf", Bytes = pdf.Length, PageCount = 1, Sightings = said }, CancellationToken.None);
    }

    private static Box Place(byte[] pdf)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox-layout", "-", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.BaseStream.Write(pdf);
        process.StandardInput.Close();
        var printed = Encoding.UTF8.GetBytes(process.StandardOutput.ReadToEnd());
        return CertVerify.Adapters.Documents.Pdf.BoundingBoxLayout.Read(printed).Pages[0].Words.First(word => word.Text == Specimen.Number).Box;
    }
}
