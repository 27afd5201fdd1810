using CertVerify.Accuracy.Calibrating;
using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Accuracy.Tests.Calibrating;

public class FitTests
{
    [Fact]
    public void What_is_right_nine_times_in_ten_is_worth_about_nine_tenths() =>
        Assert.InRange(Worth(Values(200, confidence: 0.6, every: 10), 0.6), 0.88, 0.92);

    [Fact]
    public void A_surer_reading_that_fared_worse_is_worth_no_less()
    {
        var values = Values(50, 0.7, every: 50).Concat(Values(50, 0.9, every: 5)).ToList();
        Assert.True(Worth(values, 0.9) >= Worth(values, 0.7));
    }

    [Fact]
    public void Values_that_are_few_are_drawn_towards_those_read_in_the_same_way()
    {
        var names = Values(300, 0.9, every: 3);
        var dates = Values(4, 0.9, every: 5).Select(value => value with { Kind = FieldKind.Date });
        Assert.InRange(Calibration.Of(Fit.Of([.. names, .. dates])).Worth(FieldKind.Date, ReadingWay.Recognised, 0.9), 0.7, 0.9);
    }

    [Fact]
    public void A_company_is_judged_by_what_the_others_taught()
    {
        var good = Values(100, 0.9, every: 101).Select(value => value with { Company = "good" });
        var bad = Values(100, 0.9, every: 1).Select(value => value with { Company = "bad" });
        var leftOut = CrossValidation.CompanyLeftOut([.. good, .. bad]);
        Assert.All(leftOut, sample => Assert.Equal(sample.Company == "bad", sample.Confidence > 0.5));
    }

    [Theory]
    [InlineData("012_acme-castings-s-a-c_9001_4266c0.pdf", "acme-castings")]
    [InlineData("015_acme-castings-limited_14001_00c0aa.jpg", "acme-castings")]
    [InlineData("0007_date-table_it.pdf", "date-table")]
    [InlineData("0008_grid_en.pdf", "grid")]
    public void A_company_is_known_by_the_file_s_name(string file, string company) => Assert.Equal(company, Company.Of(file));

    /// <param name="every">Every so many is wrong.</param>
    private static IReadOnlyList<Sample> Values(int count, double confidence, int every) =>
        [.. Enumerable.Range(1, count).Select(i => new Sample("somebody", FieldKind.Name, ReadingWay.Recognised, confidence, i % every != 0))];

    private static double Worth(IEnumerable<Sample> samples, double own) => Calibration.Of(Fit.Of(samples)).Worth(FieldKind.Name, ReadingWay.Recognised, own);
}
