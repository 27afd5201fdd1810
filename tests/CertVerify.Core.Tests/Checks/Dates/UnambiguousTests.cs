using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Dates;

public sealed class UnambiguousTests
{
    [Fact]
    public void Dates_with_one_reading_pass() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void Readings_on_both_sides_of_today_are_decisive() =>
        Ask(Expiring(new(2026, 10, 11), new(2026, 11, 10)).Registers()).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void Readings_on_the_same_side_only_warn() => Ask(Expiring(new(2027, 10, 11), new(2027, 11, 10)).Registers()).Is(Outcome.Warn);

    [Fact]
    public void A_register_settles_which_is_meant() =>
        Ask(Expiring(new(2026, 10, 11), new(2026, 11, 10)).Recorded(record => record with { ExpiresOn = new(2026, 11, 10) })).Is(Outcome.Pass);

    [Fact]
    public void A_day_of_issue_never_decides() => Ask(Certificate().Printed(claim => claim with
    {
        IssuedOn = new Field<DateOnly>(new(2024, 3, 4), "03/04/2024", 1, null, 1, [new(2024, 4, 3)]),
    })).Is(Outcome.Warn);

    [Fact]
    public void A_first_day_that_was_hardly_read_is_asked_about() => Ask(ValidFrom(0.69)).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void A_first_day_that_was_read_usably_is_taken() => Ask(ValidFrom(0.70)).Is(Outcome.Pass);

    [Theory]
    [InlineData("2026-11-10", "2026-11-11", Outcome.Unknown)]
    [InlineData("2026-11-11", "2026-11-12", Outcome.Warn)]
    [InlineData("2026-11-09", "2026-11-10", Outcome.Warn)]
    public void A_first_day_counts_from_the_day_itself(string one, string other, Outcome outcome) => Assert.Equal(
        outcome, Ask(Certificate().Registers().Printed(claim => claim with { ValidFrom = Twofold(one, other) })).Outcome);

    [Theory]
    [InlineData("2026-11-09", "2026-11-10", Outcome.Unknown)]
    [InlineData("2026-11-10", "2026-11-11", Outcome.Warn)]
    public void A_last_day_counts_up_to_the_day_itself(string one, string other, Outcome outcome) => Assert.Equal(
        outcome, Ask(Certificate().Registers().Printed(claim => claim with { ExpiresOn = Twofold(one, other) })).Outcome);

    [Fact]
    public void One_of_several_readings_on_the_other_side_is_enough() => Ask(Certificate().Registers().Printed(claim => claim with
    {
        ExpiresOn = new Field<DateOnly>(new(2026, 10, 11), "printed", 1, null, 1, [new(2026, 11, 10), new(2026, 10, 12)]),
    })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "can be read as 11 October 2026 or 10 November 2026; the answer depends on which is meant");

    [Fact]
    public void A_register_that_names_neither_settles_nothing_and_one_that_names_the_first_does()
    {
        Ask(Expiring(new(2026, 10, 11), new(2026, 11, 10)).Recorded(record => record with { ExpiresOn = new(2026, 10, 11) })).Is(Outcome.Pass);
        Ask(Expiring(new(2026, 10, 11), new(2026, 11, 10)).Recorded(record => record with { ExpiresOn = new(2027, 1, 1) })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);
    }

    [Fact]
    public void A_day_of_first_issue_never_decides() =>
        Ask(Certificate().Printed(claim => claim with { OriginallyIssuedOn = Twofold("2020-03-04", "2027-04-03") })).Is(Outcome.Warn, null, "either gives the same answer");

    private static Field<DateOnly> Twofold(string one, string other) => new(Parsed(one), "printed", 1, null, 1, [Parsed(other)]);

    private static DateOnly Parsed(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static Case ValidFrom(double confidence) => Certificate().Printed(claim => claim with
    {
        ValidFrom = new Field<DateOnly>(new(2024, 3, 4), "4 March 2024", 1, null, confidence),
    });

    private static Case Expiring(DateOnly one, DateOnly other) => Certificate().Printed(claim => claim with
    {
        ExpiresOn = new Field<DateOnly>(one, "printed", 1, null, 1, [other]),
    });

    private static Answer Ask(Case @case) => Unambiguous.Check.Ask(@case);
}
