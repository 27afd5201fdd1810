using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Tables;

public sealed class AccreditationNumberFormTests
{
    [Fact]
    public void No_example_of_a_distinctive_form_has_a_form_of_another_body() => Assert.All(
        CuratedTables.Shipped.AccreditationNumbers.Where(form => form.Distinctive),
        form => Assert.DoesNotContain(
            CuratedTables.Shipped.AccreditationNumbers,
            other => other.Distinctive && other.AccreditationBodyId != form.AccreditationBodyId && other.Fits(form.Example)));

    [Fact]
    public void Every_example_is_found_by_its_own_form() => Assert.All(CuratedTables.Shipped.AccreditationNumbers, form => Assert.True(form.Fits(form.Example), form.Example));

    [Fact]
    public void A_distinctive_form_has_more_than_digits() => Assert.All(
        CuratedTables.Shipped.AccreditationNumbers.Where(form => form.Distinctive), form => Assert.Contains(form.Example, char.IsLetter));

    [Theory]
    [InlineData("ISO 9001:2015")]
    [InlineData("2026-11-24")]
    [InlineData("24.11.2026")]
    [InlineData("GB-2026-00417-A")]
    [InlineData("+44 1632 960001")]
    public void Dates_standards_and_other_numbers_have_no_distinctive_form(string text) =>
        Assert.DoesNotContain(CuratedTables.Shipped.AccreditationNumbers, form => form.Distinctive && form.In(text).Count > 0);

    [Fact]
    public void A_number_in_wide_letters_is_the_same_number() => Assert.Contains(
        CuratedTables.Shipped.AccreditationNumbers, form => form.AccreditationBodyId == "ENAC" && form.In("N°０３/C-ＳＣ０９９").Count == 1);

    [Fact]
    public void An_example_that_has_not_its_own_form_is_refused() => Assert.Throws<InvalidTableException>(
        () => CuratedTables.Shipped.Overlay(name => name != "accreditation_numbers" ? null : new StringReader(
            "accreditation_body_id,pattern,example,distinctive,note,source,confirmed,checked_on\nUKAS,\\d{3},12,no,,a test,no,2026-11-24\n")));
}
