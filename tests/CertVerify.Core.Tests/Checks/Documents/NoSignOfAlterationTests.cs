using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class NoSignOfAlterationTests
{
    [Fact]
    public void A_file_that_was_saved_once_shows_no_sign() => Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void A_file_that_was_saved_again_warns() => Ask(Certificate().File(file => file with { Revisions = 2 })).Is(Outcome.Warn, null, "saved 2 times");

    [Fact]
    public void A_picture_editor_warns() => Ask(Certificate().File(file => file with { Producer = "Adobe Photoshop 25.0" })).Is(Outcome.Warn, null, "(photoshop)");

    [Theory]
    [InlineData(true, true, Outcome.Pass)]
    [InlineData(true, false, Outcome.Warn)]
    [InlineData(false, true, Outcome.Warn)]
    [InlineData(null, null, Outcome.Unknown)]
    public void A_signature_is_worth_what_it_covers(bool? intact, bool? whole, Outcome outcome) => Assert.Equal(outcome, Ask(Certificate().File(file => file with
    {
        Revisions = 2, Signatures = [new SignatureFact("Norland Certification", intact, null, whole)],
    })).Outcome);

    [Fact]
    public void Without_a_document_there_is_nothing_to_look_at() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => NoSignOfAlteration.Check.Ask(@case);
}
