using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Inquiries;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class EnoughToIdentifyTests
{
    [Fact]
    public void A_document_with_its_number_is_enough() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_file_with_more_certificates_says_which_one_is_meant()
    {
        var several = Certificate().Printed(claim => claim with { OtherCertificates = [Read("NC 700002")] });

        Ask(several).Is(Outcome.Warn, null, "also holds certificate NC 700002");
        Ask(several with { Inquiry = several.Inquiry with { CertificateNumber = "NC 700001" } }).Is(Outcome.Pass);
    }

    [Fact]
    public void A_number_with_an_issuer_or_a_holder_is_enough()
    {
        Ask(Number("NC 700001") with { Inquiry = new Inquiry { CertificateNumber = "NC 700001", CertificationBody = "Norland Certification" } }).Is(Outcome.Pass);
        Ask(Number("NC 700001") with { Inquiry = new Inquiry { CertificateNumber = "NC 700001", Holder = new Party { Name = "Larkfield Castings Ltd" } } }).Is(Outcome.Pass);
    }

    [Fact]
    public void A_number_alone_that_a_register_knows_warns() => Ask(Number("NC 700001").Registers(Found(Register, Listed))).Is(Outcome.Warn);

    [Fact]
    public void A_number_alone_that_no_register_knows_is_too_little() =>
        Ask(Number("NC 700001").Registers(Absent(Register))).Is(Outcome.Unknown, SubIndication.InputIncomplete, "add the issuer or the holder");

    [Fact]
    public void A_number_alone_with_the_register_down_is_too_little() => Ask(Number("NC 700001").Registers(Down(Register))).Is(Outcome.Unknown, SubIndication.InputIncomplete);

    [Fact]
    public void Without_a_number_it_is_too_little() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.InputIncomplete);

    private static Answer Ask(Case @case) => EnoughToIdentify.Check.Ask(@case);
}
