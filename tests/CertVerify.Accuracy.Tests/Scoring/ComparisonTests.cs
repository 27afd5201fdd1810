using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Tests.Scoring;

public class ComparisonTests
{
    [Theory]
    [InlineData("2026-04-20", "2026-04-20", Mark.Right)]
    [InlineData("2026-04-20", "2026-04-21", Mark.Wrong)]
    [InlineData("2026-12", "2026-12-05", Mark.Right)]
    [InlineData("2026-12", "2026-11-30", Mark.Wrong)]
    internal void Dates_are_compared_as_days_or_months(string truth, string read, Mark mark) =>
        Assert.Equal(mark, Dates.Compare(truth, read).Mark);

    [Fact]
    public void Marks_and_capitals_make_no_other_word() => Assert.Equal(Words.Of("İSTANBUL ŞIŞLI Łódź"), Words.Of("istanbul şişli ŁÓDŹ"));

    [Theory]
    [InlineData("KG-QMS-2041-07", "kg qms 2041 07", Mark.Right)]
    [InlineData("A.2041 rev. 00", "A.2041", Mark.Right)]
    [InlineData("A.2041 rev. 00", "A.2041 rev. 00", Mark.Right)]
    [InlineData("KG-QMS-2041-07", "KG-QMS-2041-01", Mark.Wrong)]
    internal void Numbers_are_compared_by_their_letters_and_digits(string truth, string read, Mark mark) =>
        Assert.Equal(mark, CertificateNumbers.Compare(truth, read).Mark);

    [Theory]
    [InlineData("Tarnbeck Castings Ltd", "TARNBECK CASTINGS LIMITED", Mark.Right)]
    [InlineData("Tarnbeck Castings Ltd", "Tarnbeck Castings", Mark.Right)]
    [InlineData("Tarnbeck Castings Ltd (TBC)", "Tarnbeck Castings Ltd", Mark.Right)]
    [InlineData("塔恩铸造有限公司 / Tarnbeck Castings Ltd", "塔恩铸造有限公司", Mark.Right)]
    [InlineData("塔恩铸造有限公司 / Tarnbeck Castings Ltd", "Tarnbeck Castings Ltd", Mark.Right)]
    [InlineData("Tarnbeck Castings Ltd", "Tarnbeck Castings GmbH", Mark.Wrong)]
    [InlineData("Tarnbeck Castings Ltd", "Tarnbeck Trading Ltd", Mark.Wrong)]
    internal void Holders_are_the_same_company_or_not(string truth, string read, Mark mark) =>
        Assert.Equal(mark, HolderNames.Compare(truth, read).Mark);

    [Theory]
    [InlineData("Kestrelgate Certification Ltd", "Kestrelgate", Mark.Right)]
    [InlineData("KGC", "Kestrelgate Certification Ltd (KGC)", Mark.Right)]
    [InlineData("Kestrelgate Certification Ltd (KGC)", "KGC", Mark.Right)]
    [InlineData("Kestrelgate Certification Ltd", "Certification Services Ltd", Mark.Wrong)]
    [InlineData("Kestrelgate Certification Ltd", "Holmgate Certification Ltd", Mark.Wrong)]
    internal void Issuers_share_what_is_distinctive(string truth, string read, Mark mark) =>
        Assert.Equal(mark, Issuers.Compare(truth, read).Mark);

    [Theory]
    [InlineData("ARDAS (Ardmere Accreditation Service)", "ARDAS", Mark.Right)]
    [InlineData("ARDAS (Ardmere Accreditation Service)", "Ardmere Accreditation Service", Mark.Right)]
    [InlineData("ARDAS (Ardmere Accreditation Service)", "NORAS", Mark.Wrong)]
    internal void Accreditors_go_by_acronym_or_name(string truth, string read, Mark mark) =>
        Assert.Equal(mark, Accreditors.Compare(truth, read).Mark);

    [Theory]
    [InlineData("Unit 7, Foundry Lane, Harrowmere ZH4 7QX", "UNIT 7 FOUNDRY LANE - HARROWMERE, ZH4 7QX", Mark.Right)]
    [InlineData("Unit 7, Foundry Lane, Harrowmere ZH4 7QX; works: 18 Weir Road", "Unit 7, Foundry Lane, Harrowmere ZH4 7QX", Mark.Right)]
    [InlineData("Unit 7, Foundry Lane, Harrowmere ZH4 7QX", "18 Weir Road, Selbridge ZQ3 4TN", Mark.Wrong)]
    internal void Addresses_share_most_of_their_words(string truth, string read, Mark mark) =>
        Assert.Equal(mark, HolderAddresses.Compare(truth, read).Mark);

    [Theory]
    [InlineData("Manufacture of castings ... (see file)", "Manufacture of castings, machining, plating and packing of all sorts of parts", Mark.Right)]
    [InlineData("Herstellung von Gussteilen / Manufacture of castings", "Manufacture of castings", Mark.Right)]
    [InlineData("see annex, page 2", "Manufacture of castings", Mark.Skipped)]
    [InlineData("Manufacture of castings", "Trading with goods of all sorts", Mark.Wrong)]
    internal void Scopes_share_most_of_their_words(string truth, string read, Mark mark) =>
        Assert.Equal(mark, Scopes.Compare(truth, read).Mark);

    [Fact]
    public void A_national_adoption_beside_its_international_standard_is_one_standard() =>
        Assert.Equal(Mark.Right, StandardSets.Compare(["GB/T 19001-2016", "ISO 9001:2015"], ["ISO 9001:2015"]).Mark);

    [Fact]
    public void A_standard_left_out_is_missing_and_one_too_many_is_wrong()
    {
        Assert.Equal(Mark.Missing, StandardSets.Compare(["ISO 9001:2015", "ISO 14001:2015"], ["ISO 9001:2015"]).Mark);
        Assert.Equal(Mark.Missing, StandardSets.Compare(["ISO 9001:2015"], ["ISO 9001"]).Mark);
        Assert.Equal(Mark.Wrong, StandardSets.Compare(["ISO 9001:2015"], ["ISO 9001:2015", "ISO 14001:2015"]).Mark);
        Assert.Equal(Mark.Wrong, StandardSets.Compare(["ISO 9001:2015"], ["ISO 9001:2008"]).Mark);
    }

    [Fact]
    public void A_value_where_the_page_is_silent_is_wrong_and_silence_on_both_sides_counts_for_nothing()
    {
        Assert.Equal(Mark.Wrong, Comparison.Of(null, "2026-01-01", Dates.Compare).Mark);
        Assert.Equal(Mark.Missing, Comparison.Of("2026-01-01", null, Dates.Compare).Mark);
        Assert.Equal(Mark.Absent, Comparison.Of(null, null, Dates.Compare).Mark);
    }
}
