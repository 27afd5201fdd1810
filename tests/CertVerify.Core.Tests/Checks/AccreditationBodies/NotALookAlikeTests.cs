using CertVerify.Core.Checks;
using CertVerify.Core.Checks.AccreditationBodies;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.AccreditationBodies;

public sealed class NotALookAlikeTests
{
    [Fact]
    public void A_body_of_the_table_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_look_alike_is_another_organisation() => Ask(Certificate().Printed(claim => claim with { AccreditationBody = Read("UKAB") }).Accreditor(null, LookAlike))
        .Is(Outcome.Fail, SubIndication.AccreditationBodyNotRecognised, "'UKAB' is a different organisation from UKAS.");

    [Fact]
    public void An_unconfirmed_look_alike_accuses_nobody() =>
        Ask(Certificate().Accreditor(null, LookAlike with { Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown);

    [Fact]
    public void A_name_clash_that_is_no_accreditor_only_warns() => Ask(Certificate().Issuer(issuer => issuer with { LookAlike = LookAlike with { IsAccreditor = false } })).Is(Outcome.Warn);

    [Fact]
    public void Without_a_body_there_is_nothing_to_compare() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static LookAlike LookAlike => new("UK Akkreditation Board", ["UKAB"], "UKAS", true, "Another organisation.", Confirmed);

    private static Answer Ask(Case @case) => NotALookAlike.Check.Ask(@case);
}
