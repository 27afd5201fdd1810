using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Issuers;

public sealed class AccreditationClaimedTests
{
    [Fact]
    public void A_certificate_that_a_register_shows_as_accredited_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_named_accreditation_body_passes() => Ask(Certificate().Registers()).Is(Outcome.Pass, null, "names UKAS");

    [Fact]
    public void No_mark_warns_because_it_may_be_a_picture() => Ask(Unmarked()).Is(Outcome.Warn, null, "No accreditation mark could be read");

    [Fact]
    public void A_document_that_says_so_is_not_accredited() => Ask(Unmarked().Saying(Wording.NotAccredited)).Is(Outcome.Fail, SubIndication.UnaccreditedIssuer, "may still rest on a real audit");

    [Fact]
    public void A_register_that_says_so_decides() => Ask(Certificate().Recorded(record => record with { Accredited = false })).Is(Outcome.Fail, SubIndication.UnaccreditedIssuer);

    [Fact]
    public void An_issuer_that_says_so_of_itself_is_not_accredited_when_confirmed()
    {
        var own = Unmarked().Issuer(issuer => issuer with { Body = issuer.Body! with { SelfDeclaredUnaccredited = true } });

        Ask(own).Is(Outcome.Fail, SubIndication.UnaccreditedIssuer);
        Ask(own.Issuer(issuer => issuer with { Body = issuer.Body! with { Provenance = Unconfirmed } })).Is(Outcome.Warn, null, "not confirmed");
    }

    [Fact]
    public void Without_a_document_there_is_no_mark_to_look_for() => Ask(Number("NC 700001").Registers(Down(Register))).Is(Outcome.NotApplicable);

    private static Case Unmarked() => Certificate().Registers().Printed(claim => claim with { AccreditationBody = null });

    private static Answer Ask(Case @case) => AccreditationClaimed.Check.Ask(@case);
}
