using CertVerify.Adapters.Documents.Pdf;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

public class PdfSignaturesTests
{
    private const string Printed = """
        Digital Signature Info of: document
        Signature #1:
          - Signer Certificate Common Name: Avery Example
          - Signer full Distinguished Name: CN=Avery Example,O=Meridian
          - Signing Time: Mar 12 2024 10:15:00
          - Signing Hash Algorithm: SHA-256
          - Signature Type: adbe.pkcs7.detached
          - Signed Ranges: [0 - 100], [200 - 300]
          - Total document signed
          - Signature Validation: Signature is Valid.
        Signature #2:
          - Not total document signed
          - Signature Validation: Digest Mismatch.
        """;

    [Fact]
    public void Each_signature_is_a_fact() => Assert.Equal(
        [
            new SignatureFact("Avery Example", true, new DateTimeOffset(2024, 3, 12, 10, 15, 0, TimeSpan.Zero), true),
            new SignatureFact(null, false, null, false),
        ],
        PdfSignatures.Read(Printed));

    [Theory]
    [InlineData("")]
    [InlineData("File 'document' does not contain any signatures\n")]
    public void No_signature_is_no_fact(string printed) => Assert.Empty(PdfSignatures.Read(printed));
}
