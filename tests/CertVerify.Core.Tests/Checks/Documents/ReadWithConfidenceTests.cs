using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Claims;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class ReadWithConfidenceTests
{
    [Theory]
    [InlineData(0.90, Outcome.Pass, null)]
    [InlineData(0.89, Outcome.Warn, null)]
    [InlineData(0.70, Outcome.Warn, null)]
    [InlineData(0.69, Outcome.Unknown, SubIndication.LowExtractionConfidence)]
    public void The_least_sure_of_the_needed_fields_counts(double confidence, Outcome outcome, SubIndication? implies) =>
        Ask(Certificate().Registers().Printed(claim => claim with { HolderName = Read("Larkfield Castings Ltd", confidence) })).Is(outcome, implies);

    [Fact]
    public void Other_readings_are_told() => Ask(Certificate().Registers().Printed(claim => claim with
    {
        CertificateNumber = new Field<string>("NC 7O0001", "NC 7O0001", 1, null, 0.5, ["NC 700001"]),
    })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "' or NC 700001 with low confidence");

    [Fact]
    public void A_number_that_a_register_knows_was_read_well() =>
        Ask(Certificate().Printed(claim => claim with { CertificateNumber = Read("NC 700001", 0.5) })).Is(Outcome.Pass);

    [Fact]
    public void A_field_that_a_register_states_and_that_was_not_read_may_say_something_else() =>
        Ask(Certificate().Printed(claim => claim with { ExpiresOn = null })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "the register says 14 December 2027");

    [Fact]
    public void A_field_that_nobody_states_is_not_a_field_read_badly() => Ask(Certificate()
        .Printed(claim => claim with { ExpiresOn = null }).Recorded(record => record with { ExpiresOn = null })).Is(Outcome.Pass);

    [Fact]
    public void A_document_that_gives_itself_two_numbers_is_not_understood() => Ask(Certificate().Printed(claim => claim with { NumbersBeside = [Read("NC 700009")] }))
        .Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "'NC 700001' and 'NC 700009'");

    [Theory]
    [InlineData("ISO 9001:2015", Outcome.Pass)]
    [InlineData("ISO 9001:2015|ISO 14001:2015", Outcome.Unknown)]
    public void Each_standard_may_have_a_number_of_its_own_where_the_register_does_not_know_better(string registered, Outcome outcome) => Assert.Equal(outcome, Ask(Certificate()
        .Printed(claim => claim with { NumbersBeside = [Read("NC 700009")], Standards = [Read(Standard.Parse("ISO 9001:2015")), Read(Standard.Parse("ISO 14001:2015"))] })
        .Recorded(record => record with { Standards = [.. registered.Split('|').Select(Standard.Parse)] })).Outcome);

    [Theory]
    [InlineData("expiry date", Outcome.Unknown)]
    [InlineData("number", Outcome.Unknown)]
    [InlineData("standards", Outcome.Unknown)]
    [InlineData("holder address", Outcome.Pass)]
    public void Nor_is_one_whose_copies_differ_in_what_is_certified(string differs, Outcome outcome) =>
        Assert.Equal(outcome, Ask(Certificate().Printed(claim => claim with { LanguageCopies = [new("de", 2, [Sentence.Known(differs)])] })).Outcome);

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => Ask(Number("NC 700001")).Is(Outcome.NotApplicable);

    [Fact]
    public void The_worst_of_several_is_named() => Ask(Certificate().Registers().Printed(claim => claim with
    {
        CertificateNumber = Read("NC 700001", 0.6), HolderName = Read("Larkfield Castings Ltd", 0.5), CertificationBody = Read("Norland Certification", 0.4),
    })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "The holder was read as 'Larkfield Castings Ltd' with low confidence");

    [Fact]
    public void Each_field_that_nobody_confirms_is_named()
    {
        var unknown = Certificate().Registers().Issuer(issuer => issuer with { Body = null });
        Named("certification body", unknown.Printed(claim => claim with { CertificationBody = Read("Norland", 0.5) }));
        Named("expiry date", unknown.Printed(claim => claim with { ExpiresOn = claim.ExpiresOn! with { Confidence = 0.5 } }));
        Named("standard", unknown.Printed(claim => claim with { Standards = [claim.Standards[0] with { Confidence = 0.5 }] }));
        Named("certificate number", unknown.Printed(claim => claim with { CertificateNumber = Read("NC 700001", 0.5) }));

        static void Named(string field, Case @case) => Ask(@case).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, $"The {field} was read as");
    }

    [Fact]
    public void What_a_register_or_our_table_has_too_was_read_well() => Ask(Certificate().Printed(claim => claim with
    {
        CertificateNumber = Read("NC 700001", 0.5), HolderName = Read("Larkfield Castings Ltd", 0.5), CertificationBody = Read("Norland Certification", 0.5),
        ExpiresOn = claim.ExpiresOn! with { Confidence = 0.5 }, Standards = [claim.Standards[0] with { Confidence = 0.5 }],
    })).Is(Outcome.Pass);

    [Fact]
    public void Several_other_readings_are_all_told() => Ask(Certificate().Registers().Printed(claim => claim with
    {
        CertificateNumber = new Field<string>("NC 7O0001", "NC 7O0001", 1, null, 0.5, ["NC 700001", "NC 780001"]),
    })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "or NC 700001, NC 780001 with");

    [Fact]
    public void Standards_that_only_the_register_states_are_told() => Ask(Certificate()
        .Recorded(record => record with { Standards = [new("ISO 9001", "2015"), new("ISO 14001", "2015")] }).Printed(claim => claim with { Standards = [] }))
        .Is(Outcome.Unknown, SubIndication.LowExtractionConfidence, "The standard could not be read, so it could not be compared; the register says ISO 9001:2015, ISO 14001:2015.");

    private static Answer Ask(Case @case) => ReadWithConfidence.Check.Ask(@case);
}
