using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Issuers;

public sealed class WithinTransferWindowTests
{
    [Fact]
    public void An_issuer_that_kept_its_accreditation_is_not_asked() => Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void The_last_day_of_the_sixth_month_still_counts()
    {
        Ask(Lost(Today.AddMonths(-6))).Is(Outcome.Warn, null, "by 10 November 2026");
        Ask(Lost(Today.AddMonths(-6).AddDays(-1))).Is(Outcome.Fail, SubIndication.IssuerAccreditationEnded, "ended on 9 November 2026");
    }

    [Fact]
    public void The_window_ends_with_the_certificate() => Ask(Lost(Today.AddMonths(-1)).Valid(new(2024, 1, 1), new(2026, 12, 1))).Is(Outcome.Warn, null, "by 1 December 2026");

    [Fact]
    public void An_unconfirmed_withdrawal_accuses_nobody() =>
        Ask(Certificate().Accredited(Withdrawn(Today.AddMonths(-7)) with { Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void Another_accreditation_in_force_keeps_the_certificate() => Ask(Certificate().Accredited(Withdrawn(Today.AddMonths(-7)), ByUkas)).Is(Outcome.NotApplicable);

    [Fact]
    public void Without_a_day_of_issue_it_was_issued_before_or_worse() =>
        Ask(Nothing.Accredited(Withdrawn(Today.AddMonths(-7)))).Is(Outcome.Fail, SubIndication.IssuerAccreditationEnded);

    [Fact]
    public void An_accreditation_for_another_standard_keeps_nothing() => Ask(Certificate().Accredited(
        Withdrawn(Today.AddMonths(-7)) with { Standards = ["ISO 9001"] }, ByUkas with { Standards = ["ISO 14001"] })).Is(Outcome.Fail, SubIndication.IssuerAccreditationEnded);

    private static Accreditation Withdrawn(DateOnly day) => ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = day };

    private static Case Lost(DateOnly day) => Certificate().Accredited(Withdrawn(day));

    private static Answer Ask(Case @case) => WithinTransferWindow.Check.Ask(@case);
}
