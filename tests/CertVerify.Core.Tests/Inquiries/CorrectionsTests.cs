using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Inquiries;

public sealed class CorrectionsTests
{
    private static readonly Claim Read = new()
    {
        DocumentKind = Field.Typed(DocumentKind.ManagementSystemCertificate, ""),
        CertificateNumber = new("EX-2OO2", "EX-2OO2", 1, new Box(10, 20, 60, 30), 0.6, ["EX-2002"]),
        Standards = [new(new Standard("ISO 9001", "2015"), "ISO 9001:2015", 1, new Box(10, 40, 60, 50), 0.9), new(new Standard("ISO 14001", "2004"), "ISO 14001:2004", 1, null, 0.5)],
        ExpiresOn = new(new DateOnly(2027, 12, 31), "31 December 2027", 1, null, 0.9),
    };

    [Fact]
    public void A_corrected_value_is_sure_and_keeps_its_place_and_what_was_read()
    {
        var number = new Corrections { CertificateNumber = "EX-2002" }.Applied(Read).CertificateNumber!;

        Assert.Equal(("EX-2002", "EX-2OO2", 1.0), (number.Value, number.CorrectedFrom, number.Confidence));
        Assert.Equal(Read.CertificateNumber!.Box, number.Box);
        Assert.Null(number.Alternatives);
    }

    [Theory]
    [InlineData("EX-2OO2", 0)]
    [InlineData(null, 1)]
    public void Who_says_which_number_it_is_settles_that_there_are_two(string? number, int beside) =>
        Assert.Equal(beside, new Corrections { CertificateNumber = number }.Applied(Read with { NumbersBeside = [Field.Typed("EX-3", "EX-3")] }).NumbersBeside.Count);

    [Fact]
    public void And_which_of_two_copies_is_right()
    {
        var copies = new Corrections { CertificateNumber = "EX-2002" }.Applied(Read with { LanguageCopies = [new("de", 2, [LanguageCopy.Number, LanguageCopy.ExpiryDate])] }).LanguageCopies;

        Assert.Equal([LanguageCopy.ExpiryDate], Assert.Single(copies).Differs);
    }

    [Fact]
    public void What_was_not_read_at_all_is_added() =>
        Assert.Equal("", new Corrections { HolderName = "Larkmoor Pumps Ltd" }.Applied(Read).HolderName!.CorrectedFrom);

    [Fact]
    public void What_is_said_as_it_was_read_stays_as_read() =>
        Assert.Equal(Read, new Corrections { CertificateNumber = "EX-2OO2", ExpiresOn = new(2027, 12, 31), Standards = "ISO 9001:2015, ISO 14001:2004" }.Applied(Read));

    [Fact]
    public void Of_several_standards_only_the_corrected_one_is_marked()
    {
        var standards = new Corrections { Standards = "ISO 9001:2015 and ISO 14001:2015" }.Applied(Read).Standards;

        Assert.Equal([null, "ISO 14001:2004"], standards.Select(field => field.CorrectedFrom));
        Assert.Equal("ISO 14001:2015", standards[1].Value.ToString());
    }

    [Fact]
    public void A_value_corrected_twice_still_tells_what_was_read_first()
    {
        var once = new Corrections { ExpiresOn = new(2028, 1, 31) }.Applied(Read);

        Assert.Equal("31 December 2027", new Corrections { ExpiresOn = new(2028, 2, 29) }.Applied(once).ExpiresOn!.CorrectedFrom);
    }
}
