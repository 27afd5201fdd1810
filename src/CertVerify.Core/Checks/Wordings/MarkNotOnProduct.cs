namespace CertVerify.Core.Checks.Wordings;

/// <summary>Whether a mark is misused shows on the product, not on the certificate.</summary>
internal static class MarkNotOnProduct
{
    public static readonly Check Check = new(
        "CV-CLM-04", "Is the mark kept off products and packaging?", "ISO/IEC 17021-1:2015, 8.3.2 and 8.3.3", Ask);

    private static Answer Ask(Case _) =>
        Answer.NotApplicable($"No photo of a product or its packaging was supplied. The mark may not be used on the product.");
}
