using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class TextIsShownTests
{
    [Fact]
    public void Values_that_were_seen_pass() => Ask(Certificate().Said(Number(true), Holder(true))).Is(Outcome.Pass);

    [Fact]
    public void A_value_that_nobody_sees_leaves_it_open_and_accuses_nobody() =>
        Ask(Certificate().Said(Holder(true), Number(false))).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "gives 'NC 700001' as the certificate number; that could not be seen");

    [Fact]
    public void A_value_that_the_buyer_typed_in_need_not_be_seen() => Ask(Certificate().Said(Number(false), Holder(true)).Printed(claim => claim with
    {
        CertificateNumber = Field.Corrected("NC 700001", "NC 700001", claim.CertificateNumber),
    })).Is(Outcome.Pass);

    [Theory]
    [InlineData("NС 700001")]
    [InlineData("NC 70\u200B0001")]
    [InlineData("\u202E100007 CN\u202C")]
    public void A_number_that_only_looks_like_it_leaves_it_open(string raw) =>
        Ask(Certificate().Said(Number(true) with { Raw = raw })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "another alphabet");

    [Fact]
    public void Letters_of_another_alphabet_are_meant_where_the_register_has_them_too() =>
        Ask(Certificate("KZ.С23.02379").Said(Number(true) with { Raw = "KZ.С23.02379" })).Is(Outcome.Pass);

    [Theory]
    [InlineData("Larkfield Cаstings Ltd", Outcome.Unknown)]
    [InlineData("ООО Литейный завод Larkfield", Outcome.Pass)]
    [InlineData("Lark\u00ADfield Castings Ltd", Outcome.Pass)]
    public void A_holder_mixes_alphabets_inside_a_word_or_not(string raw, Outcome outcome) => Assert.Equal(outcome, Ask(Certificate().Said(Holder(true) with { Raw = raw })).Outcome);

    [Fact]
    public void Pages_that_nobody_looked_at_leave_it_open_where_a_register_knows_the_certificate() =>
        Ask(Certificate().Said(Number(null))).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "send it again");

    [Fact]
    public void Where_no_register_knows_it_nobody_has_to_look() => Ask(Certificate().Said(Number(null)).Registers(Absent(Register))).Is(Outcome.NotApplicable);

    [Fact]
    public void What_was_read_off_pictures_was_seen() => Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void Without_a_file_there_is_nothing_to_see() => Ask(Given.Number("NC 700001")).Is(Outcome.NotApplicable);

    private static Sighting Number(bool? isSeen) => new(SightedField.Number, "NC 700001", 1, new Box(10, 10, 100, 20), isSeen);

    private static Sighting Holder(bool? isSeen) => new(SightedField.Holder, "Larkfield Castings Ltd", 1, new Box(10, 30, 100, 40), isSeen);

    private static Answer Ask(Case @case) => TextIsShown.Check.Ask(@case);
}

file static class Saying
{
    internal static Case Said(this Case @case, params Sighting[] sightings) => @case.File(file => file with { Sightings = sightings });
}
