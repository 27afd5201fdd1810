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
