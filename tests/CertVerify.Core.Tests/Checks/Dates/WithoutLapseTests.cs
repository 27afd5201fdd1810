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

    [Fact]
    public void The_printed_end_of_the_last_cycle_goes_before_a_record_s_and_the_latest_before_this_one_counts()
    {
        var @case = Certificate().Registers(Found(Register, Listed, Listed with { Id = "a", ExpiresOn = new(2021, 12, 14) }, Listed with { Id = "b", ExpiresOn = new(2024, 12, 14) }));

        Ask(@case).Is(Outcome.Pass, null, "ended on 14 December 2024");
        Ask(@case.Printed(claim => claim with { LastCycleEndedOn = Read(new DateOnly(2024, 12, 10)) })).Is(Outcome.Warn, null, "from 10 December 2024");
        Ask(@case.Printed(claim => claim with { ExpiresOn = null })).Is(Outcome.Pass, null, "ended on 14 December 2024");
        Ask(@case.Printed(claim => claim with { ExpiresOn = Read(new DateOnly(2024, 12, 14)) })).Is(Outcome.Warn, null, "from 14 December 2021");
    }

    [Fact]
    public void A_cycle_begins_with_its_first_day_of_validity_or_else_its_day_of_issue()
    {
        Ask(Renewed(new(2024, 12, 13)).Printed(claim => claim with { ValidFrom = Read(new DateOnly(2024, 12, 14)) })).Is(Outcome.Pass);
        Ask(Renewed(new(2024, 12, 13)).Printed(claim => claim with { ValidFrom = null, IssuedOn = Read(new DateOnly(2024, 12, 14)) })).Is(Outcome.Pass);
        Ask(Renewed(new(2024, 12, 13)).Printed(claim => claim with { ValidFrom = null, IssuedOn = null })).Is(Outcome.NotApplicable);
    }

    [Theory]
    [InlineData("2024-06-13", true)]
    [InlineData("2024-06-14", false)]
    public void The_original_date_is_kept_when_it_is_before_the_end(string original, bool isKept) => Assert.Equal(
        isKept, $"{Ask(Renewed(new(2024, 6, 14)).Printed(claim => claim with { OriginallyIssuedOn = Read(DateOnly.Parse(original, System.Globalization.CultureInfo.InvariantCulture)) })).Because}".Contains("original date was kept", StringComparison.Ordinal));

    private static Case Renewed(DateOnly lastEnd) => Certificate().Printed(claim => claim with { LastCycleEndedOn = Read(lastEnd) });

    private static Answer Ask(Case @case) => WithoutLapse.Check.Ask(@case);
}
