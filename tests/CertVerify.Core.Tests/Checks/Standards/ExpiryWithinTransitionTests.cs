using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Standards;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Standards;

public sealed class ExpiryWithinTransitionTests
{
    [Theory]
    [InlineData(0, Outcome.Pass)]
    [InlineData(1, Outcome.Warn)]
    public void A_certificate_may_end_with_its_edition(int days, Outcome outcome) =>
        Ask(Certificate().Valid(new(2026, 10, 1), new DateOnly(2029, 9, 30).AddDays(days))).Is(outcome);

    [Fact]
    public void The_sentence_names_the_day_that_counts() =>
        Ask(Certificate().Valid(new(2026, 10, 1), new(2029, 11, 16))).Is(Outcome.Warn, null, "Usable until 30 September 2029, not 16 November 2029");

    [Fact]
    public void An_unconfirmed_end_shortens_nothing() =>
        Ask(Certificate().Editions(Iso9001In2015 with { Provenance = Unconfirmed }).Valid(new(2026, 10, 1), new(2029, 11, 16))).Is(Outcome.Pass);

    [Fact]
    public void Without_an_expiry_there_is_nothing_to_compare() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => ExpiryWithinTransition.Check.Ask(@case);
}
