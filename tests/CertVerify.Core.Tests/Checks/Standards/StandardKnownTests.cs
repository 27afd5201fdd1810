using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Standards;
using CertVerify.Core.Normalising;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Standards;

public sealed class StandardKnownTests
{
    [Fact]
    public void A_known_standard_with_its_edition_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_missing_edition_warns() => Ask(Certificate().To("ISO 9001")).Is(Outcome.Warn, null, "without its edition");

    [Fact]
    public void A_standard_that_is_not_in_our_table_is_unknown() => Ask(Certificate().To("ISO 99999:2020")).Is(Outcome.Unknown, SubIndication.NotCoveredByService);

    [Fact]
    public void Vocabulary_certifies_nobody() => Ask(Vocabulary(Confirmed)).Is(Outcome.Fail, SubIndication.NotACertification, "not one that organisations are certified to");

    [Fact]
    public void An_unconfirmed_row_accuses_nobody() => Ask(Vocabulary(Unconfirmed)).Is(Outcome.Unknown, SubIndication.NotCoveredByService, "not confirmed");

    [Fact]
    public void Vocabulary_named_beside_a_certifiable_standard_only_warns() => Ask(Vocabulary(Confirmed).Printed(claim => claim with
    {
        Standards = [Read(new Standard("ISO 9000", "2015")), Read(new Standard("ISO 9001", "2015"))],
    })).Is(Outcome.Warn);

    [Fact]
    public void No_standard_at_all_is_unknown() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.NoRegisterRecord);

    private static Case Vocabulary(CertVerify.Core.Tables.Provenance provenance) => Certificate().To("ISO 9000:2015").Evident(evidence => evidence with
    {
        Standards = [.. evidence.Standards, new("ISO 9000", "Vocabulary", "quality", false, "iso", [], provenance)],
    });

    private static Answer Ask(Case @case) => StandardKnown.Check.Ask(@case);
}
