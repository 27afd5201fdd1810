using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Standards;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Standards;

public sealed class EditionExistedAtIssueTests
{
    [Theory]
    [InlineData(0, Outcome.Pass)]
    [InlineData(-1, Outcome.Warn)]
    public void The_day_of_publication_itself_is_possible(int days, Outcome outcome) =>
        Ask(Certificate().Valid(new DateOnly(2015, 9, 15).AddDays(days), new(2018, 9, 14))).Is(outcome);

    [Theory]
    [InlineData(2017, 12, 31, Outcome.Warn)]
    [InlineData(2018, 1, 1, Outcome.NotApplicable)]
    public void Of_an_edition_whose_day_is_not_known_the_year_says_enough(int year, int month, int day, Outcome outcome) =>
        Ask(Certificate().Valid(new(year, month, day), new(2020, 1, 1)).Editions(new Edition("ISO 9001", "2018", null, null, null, null, null, Confirmed))
            .Printed(claim => claim with { Standards = [Read(new Standard("ISO 9001", "2018"))] })).Is(outcome);

    [Fact]
    public void Long_before_publication_fails_only_when_a_register_shows_another_edition()
    {
        var early = Certificate().Valid(new(2015, 1, 1), new(2017, 12, 31));

        Ask(early).Is(Outcome.Warn);
        Ask(early.Recorded(record => record with { Standards = [new Standard("ISO 9001", "2008")] })).Is(Outcome.Fail, SubIndication.DocumentContradictsRegister);
    }

    [Fact]
    public void Long_before_publication_is_open_where_the_register_has_another_day_of_issue()
    {
        var early = Certificate().Printed(claim => claim with { IssuedOn = Read(new DateOnly(2013, 5, 6)), ValidFrom = null });

        Ask(early).Is(Outcome.Unknown, SubIndication.SourcesDisagree, "Example index says that it was issued on 15 December 2024");
        Ask(early.Recorded(record => record with { IssuedOn = null })).Is(Outcome.Warn);
    }

    [Fact]
    public void A_first_issue_after_the_last_day_for_new_certificates_warns()
    {
        Ask(FirstIssued(new(2028, 3, 30))).Is(Outcome.Pass);
        Ask(FirstIssued(new(2028, 3, 31))).Is(Outcome.Warn, null, "were to be issued until 30 March 2028");
    }

    [Fact]
    public void A_first_issue_long_ago_makes_a_late_certificate_a_renewal()
    {
        var late = Certificate().Valid(new(2028, 3, 31), new(2029, 9, 30));

        Ask(late.Printed(claim => claim with { OriginallyIssuedOn = Read(new DateOnly(2028, 3, 30)) })).Is(Outcome.Pass);
        Ask(late.Printed(claim => claim with { OriginallyIssuedOn = Read(new DateOnly(2028, 3, 31)) })).Is(Outcome.Warn);
    }

    [Fact]
    public void A_renewal_after_that_day_is_possible() => Ask(Certificate().Valid(new(2028, 6, 1), new(2029, 9, 30))).Is(Outcome.Pass);

    [Fact]
    public void Without_a_day_of_issue_there_is_nothing_to_compare() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Case FirstIssued(DateOnly day) => Certificate().Valid(day, new(2029, 9, 30)).Printed(claim => claim with { OriginallyIssuedOn = null });

    private static Answer Ask(Case @case) => EditionExistedAtIssue.Check.Ask(@case);
}
