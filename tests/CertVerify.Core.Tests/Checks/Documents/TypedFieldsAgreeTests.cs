using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Inquiries;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class TypedFieldsAgreeTests
{
    [Theory]
    [InlineData("NC 700001", Outcome.Pass)]
    [InlineData("nc-700001", Outcome.Warn)]
    [InlineData("NC 700002", Outcome.Fail)]
    public void The_typed_number_is_compared_with_the_printed_one(string typed, Outcome outcome) =>
        Assert.Equal(outcome, Ask(Certificate().Asking(new Inquiry { CertificateNumber = typed })).Outcome);

    [Fact]
    public void Another_number_says_both() => Ask(Certificate().Asking(new Inquiry { CertificateNumber = "NC 700002" }))
        .Is(Outcome.Fail, SubIndication.AmbiguousMatch, "You entered NC 700002; the document says NC 700001.");

    [Fact]
    public void Another_name_of_the_same_issuer_is_no_contradiction() =>
        Ask(Certificate().Asking(new Inquiry { CertificationBody = "Norland Assurance" })).Is(Outcome.Warn);

    [Theory]
    [InlineData("ISO 9001", Outcome.NotApplicable)]
    [InlineData("ISO 14001", Outcome.Fail)]
    [InlineData("a standard unknown to us", Outcome.NotApplicable)]
    public void The_typed_standard_is_compared_with_the_certificates_own(string typed, Outcome outcome) =>
        Assert.Equal(outcome, Ask(Certificate().Asking(new Inquiry { Standard = typed })).Outcome);

    [Fact]
    public void Nothing_typed_is_nothing_to_compare() => Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void Without_a_document_there_is_nothing_to_compare() => Ask(Number("NC 700001")).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => TypedFieldsAgree.Check.Ask(@case);
}
