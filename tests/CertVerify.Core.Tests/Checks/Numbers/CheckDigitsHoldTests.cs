using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Numbers;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Numbers;

public sealed class CheckDigitsHoldTests
{
    [Theory]
    [InlineData("lei:5299000EXAMPLE000193", Outcome.Pass)]
    [InlineData("lei:5299000EXAMPLE000194", Outcome.Warn)]
    [InlineData("uscc:91310000MA1K000006", Outcome.Pass)]
    [InlineData("uscc:91310000MA1K000016", Outcome.Warn)]
    [InlineData("usi:AB12CD", Outcome.Pass)]
    [InlineData("usi:AB12C", Outcome.Warn)]
    [InlineData("iatf:0412345", Outcome.Pass)]
    [InlineData("iatf:041234", Outcome.Warn)]
    [InlineData("vat:GB000000000", Outcome.NotApplicable)]
    public void A_check_digit_holds_or_warns(string identifier, Outcome outcome) => Ask(Identified(identifier)).Is(outcome);

    [Fact]
    public void The_one_that_slips_is_named() => Ask(Identified("usi:AB12CD", "lei:5299000EXAMPLE000194")).Is(Outcome.Warn, null, "LEI '5299000EXAMPLE000194'");

    [Fact]
    public void Without_identifiers_there_is_nothing_to_compute() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Case Identified(params string[] identifiers) => Certificate().Printed(claim => claim with { Identifiers = [.. identifiers.Select(identifier => Read(identifier))] });

    private static Answer Ask(Case @case) => CheckDigitsHold.Check.Ask(@case);
}
