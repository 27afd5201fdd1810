using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Dates;

public sealed class AlreadyValidTests
{
    [Fact]
    public void A_certification_of_another_place_is_no_predecessor()
    {
        Answer At(string address) => AlreadyValid.Check.Ask(Certificate()
            .Printed(claim => claim with { ValidFrom = Read(Today.AddDays(10)) })
            .Registers(Found(Register, Listed with { CertificateNumber = "NC 690001", HolderAddress = address })));

        At(Listed.HolderAddress!).Is(Outcome.Pass);
        At("9 Dock Road, Hull HU1 2AB, United Kingdom").Is(Outcome.Fail, SubIndication.NotYetValid);
    }

    [Fact]
    public void The_first_day_itself_is_valid() => Ask(Certificate().Valid(Today, new(2029, 11, 9))).Is(Outcome.Pass);

    [Fact]
    public void The_day_before_the_first_day_is_too_early() =>
        Ask(Certificate().Valid(Today.AddDays(1), new(2029, 11, 9))).Is(Outcome.Fail, SubIndication.NotYetValid, "Valid only from 11 November 2026.");

    [Fact]
    public void Where_the_issuer_is_unknown_one_day_is_tolerated() =>
        Ask(Certificate().Registers().Issuer(issuer => issuer with { Body = null }).Valid(Today.AddDays(1), new(2029, 11, 9))).Is(Outcome.Warn);

    [Fact]
    public void An_active_predecessor_covers_the_day() =>
        Ask(Certificate().Printed(claim => claim with { ValidFrom = Read(Today.AddDays(7)), ExpiresOn = Read(new DateOnly(2029, 11, 16)) }))
            .Is(Outcome.Pass, null, "Renewed from 17 November 2026");

    [Fact]
    public void A_first_day_after_the_one_that_the_register_has_for_this_very_certificate_leaves_it_open() =>
        Ask(Certificate().Printed(claim => claim with { ValidFrom = Read(Today.AddDays(7)) })).Is(Outcome.Unknown, SubIndication.SourcesDisagree, "this very certificate in force");

    [Fact]
    public void A_suspended_predecessor_covers_nothing() =>
        Ask(Certificate()
            .Printed(claim => claim with { ValidFrom = Read(Today.AddDays(7)) })
            .Recorded(record => record with { Status = CertVerify.Core.Sources.CertificationStatus.Suspended })).Is(Outcome.Fail, SubIndication.NotYetValid);

    [Fact]
    public void Without_a_first_day_there_is_nothing_to_ask() =>
        Ask(Certificate().Registers().Printed(claim => claim with { ValidFrom = null })).Is(Outcome.NotApplicable);

    [Fact]
    public void A_first_day_that_may_be_read_as_one_past_leaves_it_open() =>
        Ask(Certificate().Registers().Printed(claim => claim with { ValidFrom = Read(Today.AddDays(1)) with { Alternatives = [Today] } }))
            .Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Theory]
    [InlineData(0.69, Outcome.Unknown)]
    [InlineData(0.70, Outcome.Fail)]
    public void A_first_day_that_was_hardly_read_leaves_it_open(double confidence, Outcome outcome) => Assert.Equal(
        outcome, Ask(Certificate().Registers().Printed(claim => claim with { ValidFrom = Read(Today.AddDays(1), confidence) })).Outcome);

    private static Answer Ask(Case @case) => AlreadyValid.Check.Ask(@case);
}
