using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Claims;
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
    public void Without_a_document_there_is_nothing_to_read() => Ask(Number("NC 700001")).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => ReadWithConfidence.Check.Ask(@case);
}
