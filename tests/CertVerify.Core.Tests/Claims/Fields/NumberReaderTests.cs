namespace CertVerify.Core.Tests.Claims.Fields;

public class NumberReaderTests
{
    [Theory]
    [InlineData("Certificate No: QM 01 00629", "QM 01 00629")]
    [InlineData("Certificate registration no.   50600339 QM15", "50600339 QM15")]
    [InlineData("Zertifikat-Registrier-Nr. 01 100 123456", "01 100 123456")]
    [InlineData("CERTIFICATO N. A.2025.0830 rev. 00", "A.2025.0830 rev. 00")]
    [InlineData("№ KZ.Q.09.0070.23.02379", "KZ.Q.09.0070.23.02379")]
    [InlineData("证书编号：11424Q45211R0S", "11424Q45211R0S")]
    [InlineData("Certificate PE23/00000357", "PE23/00000357")]
    public void A_number_is_read_beside_its_label(string line, string number) => Assert.Equal(number, Read.Lines(line).CertificateNumber?.Value);

    [Theory]
    [InlineData("Certificate of Registration 715543", "715543")]
    [InlineData("Certificate of Approval UR 664604", "UR 664604")]
    [InlineData("Certifikát AM126229-1", "AM126229-1")]
    public void A_number_is_read_behind_the_title(string line, string number) => Assert.Equal(number, Read.Lines(line, "This is to certify that").CertificateNumber?.Value);

    [Theory]
    [InlineData("Certificate", "12 Kiln Road, Ashcombe")]
    [InlineData("Certificate of Registration", "ISO 9001:2015")]
    [InlineData("Certificate of Registration", "24th January 2026")]
    [InlineData("Certificate of Approval to ISO 14001:2015", "2026")]
    public void What_is_no_number_under_the_title_is_not_taken_for_one(string title, string below) => Assert.Null(Read.Lines(title, below).CertificateNumber);

    [Theory]
    [InlineData("RvA", "C 001")]
    [InlineData("DANAK", "Reg. nr. 5002")]
    public void What_a_mark_numbers_is_the_accreditation(string accreditor, string below) => Assert.Null(Read.Lines("Managementsysteem", "", accreditor, below).CertificateNumber);

    [Theory]
    [InlineData("N° CL-QSE-2023-0187 - Version 2", "CL-QSE-2023-0187")]
    [InlineData("Number 02/QMS/1187", "02/QMS/1187")]
    public void A_revision_may_follow_the_number_under_a_title(string line, string number) => Assert.Equal(number, Read.Lines("CERTIFICAT", line).CertificateNumber?.Value);

    [Theory]
    [InlineData("Certificate number: BW-2024-0119", "BW-2024-0119")]
    [InlineData("Certificate number: bw 2024 0118")]
    [InlineData("Certificate number: BW-2024-0118/2")]
    [InlineData("This certificate replaces certificate number: BW-2021-0007")]
    [InlineData("Registration number: 04417718")]
    [InlineData("Certificate serial number: 0004711")]
    [InlineData("This certificate replaces\ncertificate number: BW-2021-0007")]
    [InlineData("This certificate may be looked up\n\nCertificate number: BW-2024-0119", "BW-2024-0119")]
    [InlineData("It may be looked up on brackwater.example/register\nCertificate number: BW-2024-0119", "BW-2024-0119")]
    public void Another_number_that_the_page_gives_as_the_certificates_own_is_told(string line, params string[] beside) => Assert.Equal(
        beside, Read.Lines(["CERTIFICATE", "Certificate No: BW-2024-0118", "ISO 9001:2015", .. line.Split('\n')]).NumbersBeside.Select(number => number.Value));

    [Fact]
    public void The_number_under_the_title_goes_before_one_in_a_mark() =>
        Assert.Equal("BG-Q-1187/2024", Read.Lines("СЕРТИФИКАТ", "№ BG-Q-1187/2024", "", "", "БСЦ", "рег. № 14 ОСС").CertificateNumber?.Value);

    [Fact]
    public void A_sign_for_a_number_is_enough_under_the_title() => Assert.Equal("4417 C", Read.Lines("CERTIFICAT", "Nr. 4417 C", "", "Prin prezentul se certifică faptul că").CertificateNumber?.Value);

    [Fact]
    public void A_long_title_may_go_on_before_its_number() =>
        Assert.Equal("ES-0731/2009", Read.Lines("Certificado del", "Sistema de Gestión de la Calidad", "", "ES-0731/2009").CertificateNumber?.Value);

    [Fact]
    public void A_letter_that_opens_the_number_is_no_sign_for_one() => Assert.Equal("C-8884.76/Q", Read.Lines("Zertifikat", "C-8884.76/Q").CertificateNumber?.Value);

    [Theory]
    [InlineData("Сертификат N KQ-QMS-4817-02")]
    [InlineData("Сертификат Ne KQ-QMS-4817-02")]
    public void The_number_sign_may_be_misread_on_a_picture_behind_its_word(string line) => Assert.Equal("KQ-QMS-4817-02", Read.Picture(line).CertificateNumber?.Value);

    [Fact]
    public void A_number_is_read_below_its_label() => Assert.Equal("Q18322023.1", Read.Lines("Certificate Number", "Q18322023.1").CertificateNumber?.Value);

    [Theory]
    [InlineData("N° 99/C-SC099")]
    [InlineData("N° 99/ ISO 17021 C-SC099")]
    public void A_number_of_an_accreditors_form_behind_a_mere_No_is_the_accreditations(string line) => Assert.Null(Read.Lines("ENAC", line).CertificateNumber);

    [Theory]
    [InlineData("Certificate No: 12.03.2024")]
    [InlineData("Certificate No: 24th January 2026")]
    [InlineData("Certificate No: 12. 3. 2024")]
    [InlineData("Certificate ISO 9001:2015")]
    [InlineData("Certificate of Registration")]
    [InlineData("P.O. BOX No: 334465")]
    public void A_date_a_standard_and_a_post_box_are_no_number(string line) => Assert.Null(Read.Lines(line).CertificateNumber);
}
