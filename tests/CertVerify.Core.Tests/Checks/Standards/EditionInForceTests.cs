using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Standards;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Standards;

public sealed class EditionInForceTests
{
    [Fact]
    public void An_edition_without_an_end_passes() => Ask(Certificate().Editions(Old with { ValidUntil = null })).Is(Outcome.Pass);

    [Fact]
    public void An_edition_that_is_being_replaced_warns() => Ask(Certificate()).Is(Outcome.Warn, null, "valid until 30 September 2029");

    [Theory]
    [InlineData(0, Outcome.Warn)]
    [InlineData(-1, Outcome.Fail)]
    public void The_last_day_of_the_transition_still_counts(int days, Outcome outcome) =>
        Assert.Equal(outcome, Ask(Certificate().Editions(Old with { ValidUntil = Today.AddDays(days) })).Outcome);

    [Fact]
    public void An_older_copy_of_a_certificate_that_has_moved_on_accuses_nobody() => Ask(Certificate()
        .Editions(Old with { ValidUntil = Today.AddDays(-1) })
        .Recorded(record => record with { Standards = [new("ISO 9001", "2026")] })).Is(Outcome.Unknown, SubIndication.StaleEvidence, "older copy");

    [Fact]
    public void An_unconfirmed_end_accuses_nobody() =>
        Ask(Certificate().Editions(Old with { ValidUntil = Today.AddDays(-1), Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.NotCoveredByService, "not confirmed");

    [Fact]
    public void An_edition_that_we_do_not_know_is_unknown() => Ask(Certificate().To("ISO 9001:2016")).Is(Outcome.Unknown, SubIndication.NotCoveredByService);

    [Fact]
    public void A_missing_edition_follows_from_the_day_of_issue() =>
        Ask(Certificate().To("ISO 9001")).Is(Outcome.Warn, null, "every edition that it can be is in force");

    [Fact]
    public void A_missing_edition_fails_when_every_edition_it_can_be_has_ended() =>
        Ask(Certificate().To("ISO 9001").Editions(Old with { ValidUntil = Today.AddDays(-1) })).Is(Outcome.Fail, SubIndication.StandardSuperseded);

    [Fact]
    public void A_missing_edition_is_unknown_when_one_of_them_has_ended() => Ask(Certificate().To("ISO 9001").Editions(
        Old with { ValidUntil = Today.AddDays(-1) }, Old with { Year = "2026", PublishedOn = new(2024, 1, 1), ValidUntil = null })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Theory]
    [InlineData("2015-09-14", Outcome.Fail)]
    [InlineData("2015-09-15", Outcome.Unknown)]
    [InlineData("2018-09-14", Outcome.Unknown)]
    [InlineData("2018-09-15", Outcome.Warn)]
    public void A_missing_edition_is_one_that_could_be_certified_to_on_the_day_of_issue(string issued, Outcome outcome)
    {
        var older = Old with { Year = "2008", PublishedOn = null, ValidUntil = new(2018, 9, 14) };
        var day = DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(outcome, Ask(Certificate().To("ISO 9001").Valid(day, null).Editions(older, Old)).Outcome);
    }

    [Fact]
    public void A_missing_edition_of_a_standard_whose_editions_we_do_not_know_is_unknown() =>
        Ask(Certificate().To("ISO 9001").Editions()).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "we cannot say whether it is in force");

    [Fact]
    public void No_standard_at_all_is_unknown() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.NoRegisterRecord);

    private static Edition Old => Iso9001In2015;

    private static Answer Ask(Case @case) => EditionInForce.Check.Ask(@case);
}
