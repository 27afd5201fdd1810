using CertVerify.Adapters.Documents;

namespace CertVerify.Adapters.Tests.Documents;

[Collection("documents")]
public class RefusedDocumentsTests
{
    [Fact]
    public async Task An_empty_file_is_refused() => Assert.Equal(RefusalCause.Empty, (await Reading.Refused([])).Cause);

    [Theory]
    [InlineData("GIF89a............")]
    [InlineData("<html><body>certificate</body></html>")]
    [InlineData("PK\u0003\u0004 a document of some office")]
    public async Task Another_kind_of_file_is_refused(string content) =>
        Assert.Equal(RefusalCause.WrongType, (await Reading.Refused(System.Text.Encoding.Latin1.GetBytes(content))).Cause);

    [Fact]
    public async Task A_file_over_the_limit_is_refused_before_anything_is_run()
    {
        var refused = await Reading.Refused(new byte[(25 << 20) + 1]);

        Assert.Equal(RefusalCause.TooLarge, refused.Cause);
        Assert.Equal("The file is larger than 25 MB.", refused.Because);
    }

    [Fact]
    public async Task A_PDF_cut_in_half_is_refused_as_incomplete()
    {
        var whole = Specimen.Text();

        Assert.Equal(RefusalCause.Truncated, (await Reading.Refused(whole[..(whole.Length / 2)])).Cause);
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpg")]
    [InlineData("webp")]
    [InlineData("tiff")]
    public async Task A_picture_cut_in_half_is_refused_as_incomplete(string format)
    {
        var whole = Outside.Picture(Specimen.Text(), format);

        Assert.Equal(RefusalCause.Truncated, (await Reading.Refused(whole[..(whole.Length / 2)])).Cause);
    }

    [Fact]
    public async Task A_PDF_of_litter_is_refused_as_damaged() =>
        Assert.Equal(RefusalCause.Damaged, (await Reading.Refused("%PDF-1.7\n1 0 obj\n<< >>\nendobj\nstartxref\n9\n%%EOF"u8.ToArray())).Cause);

    [Fact]
    public async Task A_PDF_with_a_password_is_refused_as_encrypted()
    {
        var locked = Outside.Rewrite("qpdf", Specimen.Text(), "--encrypt", "open sesame", "owner", "256", "--");

        var refused = await Reading.Refused(locked);

        Assert.Equal(RefusalCause.Encrypted, refused.Cause);
        Assert.Contains("password", refused.Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_pages_are_refused()
    {
        var refused = await Reading.Refused(TestPdf.Of(10_000, TestPdf.Typed(Specimen.Lines)));

        Assert.Equal(RefusalCause.TooManyPages, refused.Cause);
        Assert.Equal("The file has 10000 pages; at most 200 are accepted.", refused.Because);
    }

    [Fact]
    public async Task A_page_that_unpacks_to_gigabytes_is_refused_in_time()
    {
        var refused = await Reading.Refused(TestPdf.Bomb(4L << 30), options => options.TextSeconds = 2);

        Assert.Equal(RefusalCause.TookTooLong, refused.Cause);
    }

    [Fact]
    public async Task A_picture_of_more_pixels_than_allowed_is_refused_by_its_header()
    {
        var picture = Outside.Run("convert", [], "-size", "1200x1000", "xc:white", "png:-");

        var refused = await Reading.Refused(picture, options => options.MaxPixels = 1_000_000);

        Assert.Equal(RefusalCause.TooManyPixels, refused.Cause);
        Assert.Equal("The picture has more than 1 million pixels.", refused.Because);
    }

    [Fact]
    public async Task A_small_file_that_claims_four_thousand_million_pixels_is_refused()
    {
        var picture = Outside.Run("convert", [], "-size", "100x100", "xc:white", "jpg:-");
        var frame = picture.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        picture.AsSpan(frame + 5, 4).Fill(0xFD);

        Assert.Equal(RefusalCause.TooManyPixels, (await Reading.Refused(picture)).Cause);
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_given_up()
    {
        var refused = await Reading.Refused(Outside.Picture(Specimen.Text(), "png"), options => options.DocumentSeconds = 0);

        Assert.Equal(RefusalCause.TookTooLong, refused.Cause);
    }

    [Fact]
    public async Task A_caller_who_leaves_is_not_answered_and_nothing_stays_behind()
    {
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reading.Of(Specimen.Scan(), cancel: leaving.Token));

        Assert.Empty(Reading.WorkFolders());
    }

    [Fact]
    public async Task Nothing_stays_behind_whether_read_or_refused()
    {
        await Reading.Opened(Specimen.Text());
        await Reading.Refused("%PDF-1.7\n1 0 obj\n<< >>\nendobj\nstartxref\n9\n%%EOF"u8.ToArray());

        Assert.Empty(Reading.WorkFolders());
    }
}
