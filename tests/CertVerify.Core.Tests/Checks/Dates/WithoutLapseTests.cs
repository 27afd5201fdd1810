using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Dates;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Dates;

public sealed class WithoutLapseTests
{
    [Fact]
    public void The_next_day_leaves_no_gap() => Ask(Renewed(lastEnd: new(2024, 12, 14))).Is(Outcome.Pass);

    [Fact]
    public void One_day_between_is_a_gap() => Ask(Renewed(lastEnd: new(2024, 12, 13))).Is(Outcome.Warn, null, "from 13 December 2024 to 15 December 2024, 2 days");

    [Fact]
    public void Six_months_may_be_restored_and_longer_may_not()
    {
        Ask(Renewed(lastEnd: new(2024, 6, 15))).Is(Outcome.Warn, null, "days.");
        Ask(Renewed(lastEnd: new(2024, 6, 14))).Is(Outcome.Warn, null, "longer than it may be restored after");
    }

    [Fact]
    public void An_older_record_of_the_same_number_tells_the_last_cycle() =>
        Ask(Certificate().Registers(Found(Register, Listed, Listed with { Id = "r0", ExpiresOn = new(2024, 12, 10) }))).Is(Outcome.Warn);

    [Fact]
    public void Without_an_earlier_cycle_there_is_nothing_to_ask() => Ask(Certificate()).Is(Outcome.NotApplicable);

    private static Case Renewed(DateOnly lastEnd) => Certificate().Printed(claim => claim with { LastCycleEndedOn = Read(lastEnd) });

    private static Answer Ask(Case @case) => WithoutLapse.Check.Ask(@case);
}
