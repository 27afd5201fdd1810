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

    [Theory]
    [InlineData(true, Outcome.Unknown)]
    [InlineData(false, Outcome.Pass)]
    [InlineData(null, Outcome.Pass)]
    public void A_file_that_may_show_others_something_else_leaves_it_open(bool? otherwise, Outcome outcome)
    {
        var @case = Certificate().Said(Number(true), Holder(true));

        Assert.Equal(outcome, Ask(@case with { Evidence = @case.Evidence with { Document = @case.Evidence.Document! with { MayShowOtherwise = otherwise } } }).Outcome);
    }

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

    [Theory]
    [InlineData(SightedField.Number, "certificate number")]
    [InlineData(SightedField.Holder, "holder")]
    [InlineData(SightedField.Address, "address")]
    [InlineData(SightedField.Standard, "standard")]
    [InlineData(SightedField.Scope, "scope")]
    [InlineData(SightedField.ExpiresOn, "expiry date")]
    [InlineData(SightedField.CertificationBody, "certification body")]
    [InlineData(SightedField.AccreditationBody, "accreditation body")]
    public void A_field_that_nobody_sees_is_named_unless_the_buyer_typed_it_in(SightedField field, string name)
    {
        var unseen = Certificate().Said(new Sighting(field, "printed", 3, new Box(10, 10, 100, 20), false));

        Assert.Equal($"The text inside the file gives 'printed' as the {name}; that could not be seen in its place on page 3. Compare it with the page yourself.", $"{Ask(unseen).Because}");
        Assert.Equal(Outcome.Unknown, Ask(unseen.Printed(claim => Corrected(claim, null))).Outcome);
        Assert.Equal(Outcome.NotApplicable, Ask(unseen.Printed(claim => Corrected(claim, field))).Outcome);
    }

    [Fact]
    public void Every_value_has_to_be_looked_at() =>
        Ask(Certificate().Said(Number(true), Holder(null))).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "send it again");

    [Theory]
    [InlineData(SightedField.CertificationBody, Outcome.Unknown)]
    [InlineData(SightedField.Standard, Outcome.Unknown)]
    [InlineData(SightedField.Scope, Outcome.Pass)]
    [InlineData(SightedField.Address, Outcome.Pass)]
    public void A_scope_or_an_address_may_mix_alphabets(SightedField field, Outcome outcome) =>
        Assert.Equal(outcome, Ask(Certificate().Said(new Sighting(field, "Cаstings", 1, new Box(10, 10, 100, 20), true))).Outcome);

    /// <summary>As read, but for one field that the buyer typed in.</summary>
    private static Claim Corrected(Claim claim, SightedField? field)
    {
        Field<T>? By<T>(SightedField which, Field<T>? read) => field == which && read is not null ? read with { CorrectedFrom = "" } : read;
        return claim with
        {
            CertificateNumber = By(SightedField.Number, claim.CertificateNumber), HolderName = By(SightedField.Holder, claim.HolderName),
            HolderAddress = By(SightedField.Address, claim.HolderAddress), Standards = [.. claim.Standards.Select(standard => By(SightedField.Standard, standard)!)],
            Scope = By(SightedField.Scope, claim.Scope), ExpiresOn = By(SightedField.ExpiresOn, claim.ExpiresOn),
            CertificationBody = By(SightedField.CertificationBody, claim.CertificationBody), AccreditationBody = By(SightedField.AccreditationBody, claim.AccreditationBody),
        };
    }

    private static Sighting Number(bool? isSeen) => new(SightedField.Number, "NC 700001", 1, new Box(10, 10, 100, 20), isSeen);

    private static Sighting Holder(bool? isSeen) => new(SightedField.Holder, "Larkfield Castings Ltd", 1, new Box(10, 30, 100, 40), isSeen);

    private static Answer Ask(Case @case) => TextIsShown.Check.Ask(@case);
}

file static class Saying
{
    internal static Case Said(this Case @case, params Sighting[] sightings) => @case.File(file => file with { Sightings = sightings });
}
