using System.Globalization;
using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Dates;

public sealed class NotExpiredTests
{
    [Fact]
    public void The_expiry_day_itself_is_still_valid() =>
        Ask(Certificate().Valid(new(2023, 11, 11), Today)).Is(Outcome.Warn, null, "Expires at the end of 10 November 2026");

    [Fact]
    public void The_day_after_the_expiry_day_is_too_late() =>
        Ask(Certificate().Valid(new(2023, 11, 10), Today.AddDays(-1))).Is(Outcome.Fail, SubIndication.Expired, "Expired on 9 November 2026.");

    [Fact]
    public void A_paper_that_is_newer_than_the_register_may_be_the_renewal()
    {
        var before = Certificate().Recorded(record => record with { IssuedOn = new(2023, 11, 2), ExpiresOn = Today.AddDays(-1) });

        Case Printed(DateOnly issued) => before.Printed(claim => claim with { IssuedOn = Read(issued), ValidFrom = null, ExpiresOn = Read(Today.AddYears(3)) });

        Ask(Printed(Today.AddDays(-2))).Is(Outcome.Unknown, SubIndication.StaleEvidence);
        Ask(Printed(new(2024, 1, 1))).Is(Outcome.Fail, SubIndication.Expired);
    }

    [Theory]
    [InlineData(90, Outcome.Warn)]
    [InlineData(91, Outcome.Pass)]
    public void A_warning_begins_ninety_days_before(int daysLeft, Outcome outcome) =>
        Ask(Certificate().Valid(new(2024, 1, 1), Today.AddDays(daysLeft))).Is(outcome);

    [Fact]
    public void Where_the_issuer_is_unknown_one_day_is_tolerated_and_two_are_not()
    {
        var somewhere = Certificate().Registers().Issuer(issuer => issuer with { Body = issuer.Body! with { Country = null } });

        Ask(somewhere.Valid(new(2023, 1, 1), Today.AddDays(-1))).Is(Outcome.Warn);
        Ask(somewhere.Valid(new(2023, 1, 1), Today.AddDays(-2))).Is(Outcome.Fail, SubIndication.Expired);
    }

    [Fact]
    public void Without_a_date_on_the_document_it_is_unknown() =>
        Ask(Certificate().Registers().Printed(claim => claim with { ExpiresOn = null })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void Without_a_document_and_with_the_register_down_it_is_unknown() =>
        Ask(Number("NC 700001").Registers(Down(Register))).Is(Outcome.Unknown, SubIndication.NoRegisterRecord);

    [Fact]
    public void The_registers_date_counts_before_the_printed_one()
    {
        var answer = Ask(Certificate().Recorded(record => record with { ExpiresOn = new(2026, 11, 9) }));

        answer.Is(Outcome.Fail, SubIndication.Expired);
        Assert.Equal(Assurance.Confirmed, answer.Assurance);
    }

    [Fact]
    public void An_old_copy_of_a_renewed_certificate_warns() =>
        Ask(Certificate().Printed(claim => claim with { ExpiresOn = Read(new DateOnly(2024, 12, 14)) })).Is(Outcome.Warn, null, "renewed until 14 December 2027");

    [Fact]
    public void A_paper_that_expired_warns_when_a_newer_certificate_of_the_same_holder_standard_and_issuer_is_active() =>
        Ask(Certificate("NC 600001")
            .Printed(claim => claim with { ExpiresOn = Read(new DateOnly(2024, 12, 14)) })
            .Registers(Found(Register, Listed))).Is(Outcome.Warn, null, "renewed: see NC 700001");

    [Fact]
    public void A_copy_kept_by_others_renews_nothing() =>
        Ask(Certificate("NC 600001")
            .Printed(claim => claim with { ExpiresOn = Read(new DateOnly(2024, 12, 14)) })
            .Registers(Found(Register with { Coverage = CertVerify.Core.Sources.Coverage.Derived }, Listed))).Is(Outcome.Fail, SubIndication.Expired);

    [Theory]
    [InlineData("2026-11-10", 1, Outcome.Unknown)]
    [InlineData("2026-11-08", 1, Outcome.Fail)]
    [InlineData(null, 0.69, Outcome.Unknown)]
    [InlineData(null, 0.70, Outcome.Fail)]
    public void A_printed_day_fails_only_when_it_is_past_however_it_is_read(string? otherwise, double confidence, Outcome outcome) => Assert.Equal(
        outcome, Ask(Certificate().Registers().Printed(claim => claim with { ExpiresOn = Past(otherwise, confidence) })).Outcome);

    [Fact]
    public void Where_the_registers_date_decides_it_does_not_matter_how_the_printed_one_is_read() =>
        Ask(Certificate().Recorded(record => record with { ExpiresOn = new(2026, 11, 9) }).Printed(claim => claim with { ExpiresOn = Past("2026-11-10", 0.5) })).Is(Outcome.Fail, SubIndication.Expired);

    private static Field<DateOnly> Past(string? otherwise, double confidence) => Read(Today.AddDays(-1), confidence) with
    {
        Alternatives = otherwise is null ? null : [DateOnly.Parse(otherwise, CultureInfo.InvariantCulture)],
    };

    private static Answer Ask(Case @case) => NotExpired.Check.Ask(@case);
}
