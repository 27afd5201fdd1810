using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Dates;

public sealed class CycleOfThreeYearsTests
{
    [Theory]
    [InlineData("2027-12-14", Outcome.Pass)]
    [InlineData("2027-12-16", Outcome.Pass)]
    [InlineData("2027-12-17", Outcome.Warn)]
    public void Three_years_and_a_day_are_one_cycle(string until, Outcome outcome) =>
        Ask(Certificate().Valid(new(2024, 12, 15), DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture))).Is(outcome);

    [Fact]
    public void A_shorter_validity_is_normal() => Ask(Certificate().Valid(new(2026, 1, 15), new(2026, 12, 14))).Is(Outcome.Pass);

    [Fact]
    public void Without_a_last_day_there_is_no_length() => Ask(Certificate().Printed(claim => claim with { ExpiresOn = null })).Is(Outcome.NotApplicable);

    [Fact]
    public void A_longer_validity_is_told_in_months() =>
        Ask(Certificate().Valid(new(2024, 12, 15), new(2028, 2, 14))).Is(Outcome.Warn, null, "Validity of 38 months, from 15 December 2024 to 14 February 2028, exceeds");

    [Fact]
    public void It_is_counted_from_the_first_day_of_validity_or_else_from_the_day_of_issue()
    {
        var @case = Certificate().Printed(claim => claim with { IssuedOn = Read(new DateOnly(2024, 1, 1)), ValidFrom = Read(new DateOnly(2024, 12, 15)) });

        Ask(@case).Is(Outcome.Pass);
        Ask(@case.Printed(claim => claim with { ValidFrom = null })).Is(Outcome.Warn, null, "from 1 January 2024");
        Ask(@case.Printed(claim => claim with { ValidFrom = null, IssuedOn = null })).Is(Outcome.NotApplicable);
    }

    private static Answer Ask(Case @case) => CycleOfThreeYears.Check.Ask(@case);
}
