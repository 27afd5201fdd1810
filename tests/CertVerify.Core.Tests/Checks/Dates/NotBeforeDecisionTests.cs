using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Dates;

public sealed class NotBeforeDecisionTests
{
    [Fact]
    public void Effect_on_the_day_of_issue_passes() => Ask(First(issued: new(2024, 12, 15))).Is(Outcome.Pass);

    [Fact]
    public void Effect_the_day_before_the_first_issue_warns() => Ask(First(issued: new(2024, 12, 16))).Is(Outcome.Warn);

    [Fact]
    public void A_later_print_of_an_older_certification_passes() =>
        Ask(Certificate().Printed(claim => claim with { IssuedOn = Read(new DateOnly(2025, 6, 1)) })).Is(Outcome.Pass);

    [Fact]
    public void Without_a_first_day_there_is_nothing_to_compare() => Ask(Certificate().Printed(claim => claim with { ValidFrom = null })).Is(Outcome.NotApplicable);

    private static Case First(DateOnly issued) => Certificate().Printed(claim => claim with { OriginallyIssuedOn = null, IssuedOn = Read(issued) });

    private static Answer Ask(Case @case) => NotBeforeDecision.Check.Ask(@case);
}
