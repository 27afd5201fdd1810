using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Numbers;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Numbers;

public sealed class UsableNumberTests
{
    [Theory]
    [InlineData("NC 700001")]
    [InlineData("01 153 1900524")]
    [InlineData("00119Q312345R1M/1100")]
    [InlineData("KZ.Q.09.0070.С23.02379")]
    [InlineData("U-04167/4")]
    public void Numbers_as_issuers_write_them_pass(string number) => Ask(Number(number)).Is(Outcome.Pass);

    [Theory]
    [InlineData("XXXX")]
    [InlineData("xx-xx-xx")]
    [InlineData("00000")]
    [InlineData("123456789")]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("<script>1</script>")]
    public void Blanks_and_placeholders_cannot_be_used(string number) => Ask(Number(number)).Is(Outcome.Fail, SubIndication.InputIncomplete, "not a usable certificate number");

    [Fact]
    public void Sixty_characters_are_the_most()
    {
        Ask(Number(Digits(60))).Is(Outcome.Pass);
        Ask(Number(Digits(61))).Is(Outcome.Fail, SubIndication.InputIncomplete, "too long");
    }

    [Fact]
    public void Without_a_number_it_is_unknown() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.InputIncomplete);

    private static string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(place => place * 7 % 10));

    private static Answer Ask(Case @case) => UsableNumber.Check.Ask(@case);
}
