using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Standards;
using CertVerify.Core.Inquiries;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Standards;

public sealed class RequiredStandardHeldTests
{
    [Theory]
    [InlineData("ISO 9001")]
    [InlineData("iso 9001")]
    [InlineData("DIN EN ISO 9001")]
    [InlineData("9001")]
    [InlineData("ISO 9001:2015")]
    [InlineData("ISO 9001:2008")]
    public void The_required_standard_of_the_same_or_an_older_edition_is_held(string required) => Ask(Certificate(), required).Is(Outcome.Pass);

    [Theory]
    [InlineData("ISO 14001")]
    [InlineData("ISO 9001:2026")]
    public void Another_standard_or_a_newer_edition_is_not_held(string required) =>
        Ask(Certificate(), required).Is(Outcome.Fail, SubIndication.RequiredStandardNotHeld, $"You require {required}; this certificate is for ISO 9001:2015.");

    [Fact]
    public void A_standard_that_only_the_register_names_is_held() =>
        Ask(Certificate().Recorded(record => record with { Standards = [.. record.Standards, new("ISO 14001", "2015")] }), "ISO 14001").Is(Outcome.Warn, null, "the document does not name it, Example index does");

    [Fact]
    public void A_standard_may_have_been_missed_on_a_picture() =>
        Ask(Certificate().Registers().File(file => file with { PagesRecognised = [1] }), "ISO 14001").Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void A_required_standard_that_nobody_knows_accuses_nobody() =>
        Ask(Certificate(), "banana").Is(Outcome.Unknown, SubIndication.InputIncomplete, "We do not know the standard 'banana' that you require.");

    [Fact]
    public void A_sector_standard_that_builds_on_it_warns() => Ask(Certificate().To("IATF 16949:2016"), "ISO 9001").Is(Outcome.Warn, null, "builds on it");

    [Fact]
    public void Without_its_edition_the_floor_is_unknown() => Ask(Certificate().To("ISO 9001"), "ISO 9001:2015").Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void Without_a_standard_it_is_unknown() => Ask(Number("NC 700001").Registers(Down(Register)), "ISO 9001").Is(Outcome.Unknown, SubIndication.NoRegisterRecord);

    [Fact]
    public void Without_a_need_there_is_nothing_to_ask() => RequiredStandardHeld.Check.Ask(Certificate()).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case, string required) => RequiredStandardHeld.Check.Ask(@case.Needing(new Need { Standard = required }));
}
