using System.Text;
using CertVerify.Adapters.Documents;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents;

[Collection("documents")]
public class DocumentReaderTests
{
    [Fact]
    public async Task A_text_layer_that_says_everything_is_read_without_looking_at_the_picture()
    {
        var opened = await Reading.Opened(Specimen.Text());

        var page = Assert.Single(opened.Pages);
        Assert.Contains("Certificate number: " + Specimen.Number, page.Text(), StringComparison.Ordinal);
        Assert.All(page.Words, word => Assert.Equal(ReadBy.TextLayer, word.ReadBy));
        Assert.Empty(opened.Facts.PagesRecognised);
        Assert.Empty(opened.Facts.Limitations);
        Assert.Equal((595, 842), (page.Width, page.Height));
        Assert.InRange(page.Find("CERTIFICATE").Box.Left, 59, 61);
    }

    [Fact]
    public async Task The_file_says_who_made_it_and_when()
    {
        var facts = (await Reading.Opened(Specimen.Text())).Facts;

        Assert.Equal("application/pdf", facts.MediaType);
        Assert.Equal(("Test press", "Hand"), (facts.Producer, facts.Creator));
        Assert.Equal(new DateTimeOffset(2024, 3, 12, 10, 15, 0, TimeSpan.Zero), facts.CreatedAt);
        Assert.Equal((1, 1), (facts.PageCount, facts.Revisions));
        Assert.Empty(facts.Signatures);
    }

    [Fact]
    public async Task A_scan_is_read_as_a_picture_and_its_words_stand_where_they_are_printed()
    {
        var typed = (await Reading.Opened(Specimen.Text())).Pages[0].Find(Specimen.Number).Box;

        var opened = await Reading.Opened(Specimen.Scan());

        var word = opened.Pages[0].Find(Specimen.Number);
        Assert.Equal(ReadBy.Ocr, word.ReadBy);
        Assert.InRange(word.Confidence, 0.5, 1);
        Assert.InRange(word.Box.MiddleX, typed.Left, typed.Right);
        Assert.InRange(word.Box.MiddleY, typed.Top, typed.Bottom);
        Assert.Equal([1], opened.Facts.PagesRecognised);
    }

    [Fact]
    public async Task What_the_text_layer_lacks_is_taken_from_the_picture_and_nothing_is_there_twice()
    {
        var letterhead = Outside.Picture(TestPdf.OfLines("", "", "", "", "", "", "", "", "", "", "", "", "", "Meridian Assurance Certification", "ISO 9001:2015"), "jpg");
        var pdf = TestPdf.OfPicture(letterhead, 1653, 2339, TestPdf.Typed(Specimen.LinesWithoutIssuerAndStandard));

        var page = (await Reading.Opened(pdf)).Pages[0];

        Assert.Equal(ReadBy.TextLayer, page.Find(Specimen.Number).ReadBy);
        Assert.Equal(ReadBy.Ocr, page.Find("Meridian").ReadBy);
        Assert.Equal(ReadBy.Ocr, page.Find("9001:2015").ReadBy);
        Assert.Single(page.Words, word => word.Text.Contains(Specimen.Number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_garbled_text_layer_is_not_believed()
    {
        var garbled = Specimen.Lines.Select(line => string.Concat(line.Select(c => char.IsLetter(c) ? (char)('!' + c % 15) : c)));

        var page = (await Reading.Opened(Specimen.Scan(TestPdf.Typed(garbled, "3 Tr")))).Pages[0];

        Assert.Contains(Specimen.Holder, page.Text(), StringComparison.Ordinal);
        Assert.All(page.Words, word => Assert.Equal(ReadBy.Ocr, word.ReadBy));
    }

    [Fact]
    public async Task An_invisible_layer_that_says_something_else_than_the_picture_is_not_believed()
    {
        var other = Specimen.Lines.Select(line => line.Replace("Brindlewick Castings", "Quenellsworth Foundries", StringComparison.Ordinal)
            .Replace("204817", "999999", StringComparison.Ordinal).Replace('e', 'o').Replace('s', 'z')).ToArray();

        var page = (await Reading.Opened(Specimen.Scan(TestPdf.Typed(other, "3 Tr")))).Pages[0];

        Assert.Contains(Specimen.Number, page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("999999", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_lies_on_its_side_is_turned_upright()
    {
        var opened = await Reading.Opened(Outside.Picture(Specimen.Text(), "png", "-rotate", "90"));

        var page = opened.Pages[0];
        Assert.Contains(Specimen.Number, page.Text(), StringComparison.Ordinal);
        Assert.True(page.Height > page.Width);
    }

    [Theory]
    [InlineData("0.6")]
    [InlineData("-0.8")]
    public async Task What_two_readers_see_of_a_Cyrillic_page_slightly_askew_lies_in_the_same_places(string degrees)
    {
        var lines = string.Concat(Enumerable.Range(1, 30).Select(number => $"<p>Строка {number}: вымышленная организация соответствует требованиям настоящего стандарта, что удостоверяет орган по сертификации, город Вымышленск</p>"));
        var pdf = Outside.Run("weasyprint", Encoding.UTF8.GetBytes($"<meta charset=utf-8><style>p {{ font: 7pt DejaVu Sans; margin: 2pt }}</style>{lines}"), "-", "-");

        var opened = await Reading.Opened(Outside.Picture(pdf, "png", "-background", "white", "-rotate", degrees));

        var words = opened.Pages[0].Words;
        Assert.InRange(words.Count, 435, 450);
        Assert.DoesNotContain(words, word => words.Any(other => other != word && other.Box.Overlap(word.Box) > 0.5));
    }

    [Fact]
    public async Task Lines_of_a_crooked_page_are_levelled()
    {
        var opened = await Reading.Opened(Outside.Picture(Specimen.Text(), "jpg", "-background", "white", "-rotate", "3", "-quality", "85"));

        var page = opened.Pages[0];
        var (first, last) = (page.Find("Foundry").Box, page.Find("Kingdom").Box);
        Assert.Contains(Specimen.Number, page.Text(), StringComparison.Ordinal);
        Assert.InRange(Math.Abs(last.MiddleY - first.MiddleY), 0, first.Height / 2);
    }

    [Fact]
    public async Task A_pale_picture_with_transparency_is_read()
    {
        var pale = Outside.Picture(Specimen.Text(), "png", "+level", "60%,75%", "-alpha", "set", "-transparent", "gray75");

        Assert.Contains(Specimen.Number, (await Reading.Opened(pale)).Pages[0].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cyrillic_writing_is_recognised_as_such()
    {
        var picture = Outside.Run("convert", [], "-size", "1600x1400", "xc:white", "-font", "DejaVu-Sans", "-pointsize", "44", "-annotate", "+80+140",
            """
            СЕРТИФИКАТ СООТВЕТСТВИЯ
            Настоящим удостоверяется, что система
            менеджмента качества организации
            ООО «Вымышленные насосы»
            соответствует требованиям стандарта
            ГОСТ Р ИСО 9001-2015
            Область сертификации: производство
            литейных изделий из чугуна и стали
            Действителен до 11 марта 2027 года
            """, "png:-");

        Assert.Contains("соответствует требованиям", (await Reading.Opened(picture)).Pages[0].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_on_the_page_is_decoded_and_kept_as_text()
    {
        const string Payload = "https://verify.example/?number=MDA-204817";
        var code = Outside.Run("qrencode", Encoding.ASCII.GetBytes(Payload), "-s", "6", "-o", "-");
        var picture = Outside.Run("convert", code, "png:-", "-bordercolor", "white", "-border", "300", "png:-");

        var facts = (await Reading.Opened(picture)).Facts;

        var printed = Assert.Single(facts.PrintedCodes);
        Assert.Equal(("QR-Code", Payload, 1), (printed.Symbology, printed.Payload, printed.Page));
    }

    [Fact]
    public async Task Every_page_of_a_TIFF_is_read()
    {
        var second = Outside.Picture(TestPdf.OfLines("Annex", "Second site: 3 Kiln Road, Ashcombe"), "png");
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, second);
        var tiff = Outside.Picture(Specimen.Text(), "tiff", "png:" + file);
        File.Delete(file);

        var opened = await Reading.Opened(tiff);

        Assert.Equal(("image/tiff", 2), (opened.Facts.MediaType, opened.Facts.PageCount));
        Assert.Contains(Specimen.Number, opened.Pages[0].Text(), StringComparison.Ordinal);
        Assert.Contains("Kiln", opened.Pages[1].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebP_is_read_with_boxes_in_its_own_pixels()
    {
        var opened = await Reading.Opened(Outside.Picture(Specimen.Text(), "webp", "-resize", "60%"));

        Assert.Equal("image/webp", opened.Facts.MediaType);
        Assert.InRange(opened.Pages[0].Width, 990, 994);
        Assert.InRange(opened.Pages[0].Find(Specimen.Holder).Box.Left, 90, 110);
    }

    [Fact]
    public async Task Of_a_long_document_the_first_pages_are_read_and_the_rest_is_owned_up_to()
    {
        var pdf = TestPdf.OfPages([.. Enumerable.Repeat(Specimen.Lines, 5)]);

        var opened = await Reading.Opened(pdf, options => options.MaxPagesRead = 3);

        Assert.Equal((5, 3), (opened.Facts.PageCount, opened.Pages.Count));
        Assert.Equal(["Only the first 3 of 5 pages were read."], opened.Facts.Limitations.Select(limitation => $"{limitation}"));
    }

    [Fact]
    public async Task One_document_after_another_is_read_alike_in_the_sandbox_that_waits()
    {
        using var reader = new DocumentReader(new DocumentOptions { RequireSandbox = true });
        for (var turn = 0; turn < 3; turn++)
        {
            var damaged = await reader.ReadAsync("%PDF-1.7\nstartxref\n9\n%%EOF"u8.ToArray(), CancellationToken.None);
            var opened = await reader.ReadAsync(Specimen.Text(), CancellationToken.None);

            Assert.IsType<DocumentReading.Refused>(damaged);
            Assert.Contains(Specimen.Number, Assert.IsType<DocumentReading.Opened>(opened).Pages[0].Text(), StringComparison.Ordinal);
            await Task.Delay(100);
        }
    }

    [Fact]
    public async Task Saving_onto_itself_is_counted()
    {
        byte[] saved = [.. Specimen.Text(), .. "\nstartxref\n15\n%%EOF\n"u8];

        Assert.Equal(2, (await Reading.Opened(saved)).Facts.Revisions);
    }
}
