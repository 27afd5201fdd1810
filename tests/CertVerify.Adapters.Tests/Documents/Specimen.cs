namespace CertVerify.Adapters.Tests.Documents;

/// <summary>What the test documents say: a certificate of a company that does not exist.</summary>
internal static class Specimen
{
    public const string Number = "MDA-204817";
    public const string Holder = "Brindlewick";

    public static readonly string[] Lines =
    [
        "CERTIFICATE OF REGISTRATION",
        "This is to certify that the quality management system of",
        "Brindlewick Castings Ltd",
        "14 Foundry Lane, Ashcombe, AC1 2BD, United Kingdom",
        "has been assessed by Meridian Assurance Certification Services",
        "and found to meet the requirements of ISO 9001:2015",
        "Scope: the manufacture of iron and steel castings for pumps",
        "Certificate number: MDA-204817",
        "Date of issue: 12 March 2024   Valid until: 11 March 2027",
        "Accredited by the national accreditation body UKAS, number 0999",
    ];

    /// <summary>Without the two lines that a letterhead often carries as a picture.</summary>
    public static readonly string[] LinesWithoutIssuerAndStandard = [.. Lines.Where((_, index) => index is not (4 or 5)), "Further particulars are given in the annex to this document"];

    public static byte[] Text() => TestPdf.OfLines(Lines);

    public static byte[] Scan(string over = "") => TestPdf.OfPicture(Outside.Picture(Text(), "jpg"), 1653, 2339, over);
}
