using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Dates;

public sealed class SurveillanceGoesOnTests
{
    [Fact]
    public void A_register_that_still_shows_it_active_after_the_first_year_evidences_surveillance() => Ask(Certificate()).Is(Outcome.Pass, null, "still showed");

    [Theory]
    [InlineData(0, Outcome.Pass)]
    [InlineData(1, Outcome.Warn)]
    public void Twelve_months_may_pass_before_the_first_audit(int daysLate, Outcome outcome) =>
        Ask(Certificate().Registers().Valid(Today.AddMonths(-12).AddDays(-daysLate), new(2028, 1, 1))).Is(outcome);

    [Fact]
    public void A_register_that_awaits_the_audit_warns() =>
        Ask(Certificate().Recorded(record => record with { Status = CertificationStatus.AwaitingSurveillance })).Is(Outcome.Warn, null, "is due");

    [Fact]
    public void Without_any_date_it_is_unknown() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.NoRegisterRecord);

    [Fact]
    public void A_register_that_is_down_leaves_the_warning() => Ask(Certificate().Registers(Down(Register))).Is(Outcome.Warn);

    [Fact]
    public void It_is_counted_from_the_first_day_of_validity_or_from_the_issue_or_from_the_register()
    {
        var @case = Certificate().Registers().Printed(claim => claim with { ValidFrom = Read(new DateOnly(2024, 3, 1)), IssuedOn = Read(new DateOnly(2024, 2, 1)) });

        Ask(@case).Is(Outcome.Warn, null, "since 1 March 2024");
        Ask(@case.Printed(claim => claim with { ValidFrom = null })).Is(Outcome.Warn, null, "since 1 February 2024");
        Ask(Certificate().Registers(Found(Register with { AsOf = null }, Listed)).Printed(claim => claim with { ValidFrom = null, IssuedOn = null })).Is(Outcome.Warn, null, "since 15 December 2024");
    }

    [Theory]
    [InlineData(0, Outcome.Warn)]
    [InlineData(1, Outcome.Pass)]
    public void A_register_evidences_the_first_audit_from_the_day_after_it_was_due(int days, Outcome outcome) =>
        Ask(Certificate().Registers(Found(Register with { AsOf = new DateOnly(2025, 12, 15).AddDays(days) }, Listed))).Is(outcome);

    private static Answer Ask(Case @case) => SurveillanceGoesOn.Check.Ask(@case);
}
