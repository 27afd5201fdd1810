using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class StatesWhatItMustTests
{
    [Fact]
    public void A_certificate_that_states_all_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void One_missing_item_warns_and_is_named() =>
        Ask(Certificate().Printed(claim => claim with { Scope = null })).Is(Outcome.Warn, null, "the scope (8.2.2 f)");

    [Fact]
    public void An_edition_that_is_missing_is_named() => Ask(Certificate().To("ISO 9001")).Is(Outcome.Warn, null, "the standard with its edition (8.2.2 e)");

    [Fact]
    public void Two_missing_key_items_fail_only_when_no_register_has_the_certificate()
    {
        var incomplete = Certificate().Printed(claim => claim with { HolderName = null, ExpiresOn = null });

        Ask(incomplete).Is(Outcome.Warn);
        Ask(incomplete.Registers()).Is(Outcome.Fail, SubIndication.InputIncomplete);
    }

    [Fact]
    public void What_is_missing_on_a_picture_may_have_escaped_the_reader() => Ask(Certificate()
        .Printed(claim => claim with { HolderName = null, ExpiresOn = null }).Registers()
        .File(file => file with { PagesRecognised = [1] })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => StatesWhatItMust.Check.Ask(@case);
}
