using System.Globalization;
using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Dates;

public sealed class InOrderTests
{
    [Fact]
    public void Dates_that_follow_one_another_pass() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void An_issue_on_the_day_of_expiry_is_possible_and_a_day_later_is_not()
    {
        Ask(Certificate().Printed(claim => claim with { IssuedOn = claim.ExpiresOn })).IsNot(Outcome.Fail);
        Ask(Certificate().Printed(claim => claim with { IssuedOn = Read(claim.ExpiresOn!.Value.AddDays(1)) })).Is(Outcome.Fail, SubIndication.LowExtractionConfidence);
    }

    [Fact]
    public void A_first_issue_after_the_issue_is_impossible() =>
        Ask(Certificate().Printed(claim => claim with { OriginallyIssuedOn = Read(new DateOnly(2024, 12, 16)) })).Is(Outcome.Fail, SubIndication.LowExtractionConfidence);

    [Fact]
    public void A_reprint_may_be_newer_than_the_first_day_of_validity() =>
        Ask(Certificate().Printed(claim => claim with { IssuedOn = Read(new DateOnly(2025, 3, 1)) })).Is(Outcome.Pass);

    [Fact]
    public void An_issue_after_the_day_asked_about_warns() => Ask(Certificate().On(2024, 12, 14)).Is(Outcome.Warn);

    [Fact]
    public void One_date_alone_cannot_be_compared() =>
        Ask(Certificate().Printed(claim => claim with { OriginallyIssuedOn = null, IssuedOn = null, ValidFrom = null })).Is(Outcome.NotApplicable);

    [Theory]
    [InlineData(null, "2024-12-15", null, null, Outcome.NotApplicable)]
    [InlineData(null, null, null, "2027-12-14", Outcome.NotApplicable)]
    [InlineData(null, "2024-12-15", null, "2027-12-14", Outcome.Pass)]
    [InlineData("2024-12-15", "2024-12-15", null, null, Outcome.Pass)]
    [InlineData("2021-12-15", null, "2027-12-15", "2027-12-14", Outcome.Fail)]
    [InlineData("2027-12-15", null, "2021-12-15", "2027-12-14", Outcome.Fail)]
    [InlineData("2021-12-15", "2026-11-10", null, "2027-12-14", Outcome.Pass)]
    [InlineData("2021-12-15", "2026-11-11", null, "2027-12-14", Outcome.Warn)]
    [InlineData("2026-11-11", null, null, "2027-12-14", Outcome.Warn)]
    [InlineData(null, null, "2026-11-11", "2027-12-14", Outcome.Pass)]
    public void Two_dates_can_be_compared_and_the_latest_beginning_counts(string? first, string? issued, string? valid, string? expires, Outcome outcome) => Ask(Certificate().Printed(claim => claim with
    {
        OriginallyIssuedOn = Day(first), IssuedOn = Day(issued), ValidFrom = Day(valid), ExpiresOn = Day(expires),
    })).Is(outcome, outcome is Outcome.Fail ? SubIndication.LowExtractionConfidence : null);

    [Fact]
    public void The_day_that_is_not_possible_is_named()
    {
        Ask(Certificate().Printed(claim => claim with { ValidFrom = Day("2028-01-01") }))
            .Is(Outcome.Fail, SubIndication.LowExtractionConfidence, "1 January 2028 is stated as a day of issue or effect; it is after the last day of validity, 14 December 2027.");
        Ask(Certificate().On(2024, 12, 14)).Is(Outcome.Warn, null, "The certificate was issued on 15 December 2024, after the day asked about.");
        Ask(Certificate().On(2021, 12, 14).Printed(claim => claim with { IssuedOn = null })).Is(Outcome.Warn, null, "The certificate was issued on 15 December 2021, after");
    }

    private static Field<DateOnly>? Day(string? day) => day is null ? null : Read(DateOnly.Parse(day, CultureInfo.InvariantCulture));

    private static Answer Ask(Case @case) => InOrder.Check.Ask(@case);
}
