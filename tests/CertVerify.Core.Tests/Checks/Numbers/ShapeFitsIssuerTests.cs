using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Numbers;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Numbers;

public sealed class ShapeFitsIssuerTests
{
    [Theory]
    [InlineData("NC 700001", Outcome.Pass)]
    [InlineData("nc700001", Outcome.Pass)]
    [InlineData("ZZ 9", Outcome.Warn)]
    public void A_number_is_compared_with_the_issuers_shapes(string number, Outcome outcome) => Ask(Shaped(number)).Is(outcome);

    [Fact]
    public void A_strange_shape_proves_nothing() => Ask(Shaped("ZZ 9")).Is(Outcome.Warn, null, "usually look like NC 123456; 'ZZ 9' does not. This alone proves nothing.");

    [Fact]
    public void A_pattern_that_takes_for_ever_is_given_up() => Ask(Certificate(new string('a', 60) + "!")
        .Issuer(issuer => issuer with { NumberShapes = [new("norland", "^(a+)+$", "aa", null, Confirmed)] })).Is(Outcome.Pass);

    [Fact]
    public void Without_a_known_shape_there_is_nothing_to_compare() => Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void Without_a_number_there_is_nothing_to_compare() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Case Shaped(string number) => Certificate(number)
        .Issuer(issuer => issuer with { NumberShapes = [new("norland", @"^NC ?\d{6}$", "NC 123456", null, Confirmed)] });

    private static Answer Ask(Case @case) => ShapeFitsIssuer.Check.Ask(@case);
}
