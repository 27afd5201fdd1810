using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class CheckDigitsTests
{
    [Theory]
    [InlineData("lei", "549300000000000BB042")]
    [InlineData("uscc", "91440300MA5F000007")]
    [InlineData("duns", "123456789")]
    [InlineData("vat", "DE136695976")]
    [InlineData("vat", "IT07743140159")]
    [InlineData("vat", "PL1234563218")]
    [InlineData("vat", "BE0428759497")]
    [InlineData("vat", "DE123456704")]
    [InlineData("vat", "BE0123456749")]
    [InlineData("vat", "GB123456789")]
    [InlineData("vat", "DE")]
    [InlineData("vat", "")]
    [InlineData("lei", "549300000000000bb042")]
    [InlineData("registration", "HRB 1")]
    public void What_can_be_an_identifier_is_one(string kind, string value) => Assert.True(CheckDigits.Hold(kind, value));

    [Theory]
    [InlineData("lei", "549300000000000BB043")]
    [InlineData("lei", "549300000000000BB")]
    [InlineData("uscc", "91440300MA5F000008")]
    [InlineData("uscc", "9144O300MA5F000007")]
    [InlineData("duns", "12345678")]
    [InlineData("duns", "12345678A")]
    [InlineData("lei", "5493-0000000000BB042")]
    [InlineData("lei", "")]
    [InlineData("lei", "1")]
    [InlineData("lei", "5493-0000000000BB061")]
    [InlineData("uscc", "9144O300MA5F00000T")]
    [InlineData("uscc", "91440300MA5F0000071")]
    [InlineData("vat", "DE1")]
    [InlineData("vat", "DE13669597A")]
    [InlineData("vat", "IT0774314015")]
    [InlineData("vat", "IT70743140159")]
    [InlineData("vat", "PL123456321")]
    [InlineData("vat", "BE042875949A")]
    [InlineData("vat", "DE136695977")]
    [InlineData("vat", "IT07743140158")]
    [InlineData("vat", "PL1234563217")]
    [InlineData("vat", "BE0428759496")]
    public void One_sign_that_is_wrong_is_seen(string kind, string value) => Assert.False(CheckDigits.Hold(kind, value));
}
