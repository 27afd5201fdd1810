using CertVerify.Core.Checks;
using CertVerify.Core.Checks.AccreditationBodies;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.AccreditationBodies;

public sealed class AccreditorListsIssuerTests
{
    [Fact]
    public void A_row_that_joins_them_passes() => Ask(Certificate().Registers()).Is(Outcome.Pass);

    [Fact]
    public void A_register_that_joins_them_passes() => Ask(Certificate().Accredited()).Is(Outcome.Pass, null, "names United Kingdom Accreditation Service");

    [Fact]
    public void A_complete_list_without_the_issuer_fails() =>
        Ask(Certificate().Registers().Accredited().Accreditor(Ukas with { ListsAllItsBodies = true })).Is(Outcome.Fail, SubIndication.UnaccreditedIssuer, "does not list");

    [Fact]
    public void An_unconfirmed_list_accuses_nobody() => Ask(Certificate().Registers().Accredited()
        .Accreditor(Ukas with { ListsAllItsBodies = true, Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void A_row_that_says_never_does_not_join_them() =>
        Ask(Certificate().Registers().Accredited(ByUkas with { Status = AccreditationStatus.NeverAccredited })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void An_incomplete_list_is_unknown() => Ask(Certificate().Registers(Down(Register)).Accredited()).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void Without_a_body_there_is_nothing_to_ask() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => AccreditorListsIssuer.Check.Ask(@case);
}
