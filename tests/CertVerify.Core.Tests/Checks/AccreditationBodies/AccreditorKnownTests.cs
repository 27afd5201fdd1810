using CertVerify.Core.Checks;
using CertVerify.Core.Checks.AccreditationBodies;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.AccreditationBodies;

public sealed class AccreditorKnownTests
{
    [Fact]
    public void A_body_in_the_table_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_body_that_is_not_in_the_table_is_unknown() =>
        Ask(Certificate().Printed(claim => claim with { AccreditationBody = Read("Borealis Accreditation") }).Accreditor(null))
            .Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown, "'Borealis Accreditation'");

    [Fact]
    public void No_body_at_all_is_unknown() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown);

    [Theory]
    [InlineData(Inference.FromNumber, "form that UKAS gives")]
    [InlineData(Inference.FromDomain, "address 'UKAS' is of UKAS")]
    [InlineData(Inference.FromTable, "knows UKAS as an accreditor of this issuer")]
    public void A_body_that_was_only_inferred_is_told_and_stays_unknown(Inference ground, string words) =>
        Ask(Certificate().Registers().Printed(claim => claim with { AccreditationBody = Read("UKAS") with { Inferred = ground } }).Accreditor(null))
            .Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown, words);

    [Fact]
    public void A_body_that_only_the_register_names_is_found_among_the_issuers_accreditors() => Ask(Certificate()
        .Printed(claim => claim with { AccreditationBody = null })
        .Evident(evidence => evidence with { Accreditor = new() { AccreditorsOfIssuer = [Ukas] } })).Is(Outcome.Pass);

    [Fact]
    public void A_scheme_with_its_own_recognition_needs_none() => Ask(Certificate().Registers().To("IATF 16949:2016")
        .Printed(claim => claim with { AccreditationBody = null }).Accreditor(null)
        .Evident(evidence => evidence with { Standards = [new("IATF 16949", "Automotive", "quality", true, "iatf", [], Confirmed)] })).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => AccreditorKnown.Check.Ask(@case);
}
