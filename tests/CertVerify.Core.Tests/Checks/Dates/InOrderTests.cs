using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
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

    private static Answer Ask(Case @case) => InOrder.Check.Ask(@case);
}
