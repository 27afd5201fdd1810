using CertVerify.Core.Normalising;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage;

/// <summary>The lists that a verification stands in, beside those of <see cref="BodyKey"/>; each is read with the latest first.</summary>
public static class ListKey
{
    /// <summary>Every verification of a tenant.</summary>
    public const string All = "all";

    /// <param name="number">A certificate's number as printed or typed; ways of writing it are one list.</param>
    public static string Number(string number) => $"number:{Numbers.Canonical(number)}";

    /// <param name="sha256">Of the document's bytes, in lower-case hexadecimal.</param>
    public static string Document(string sha256) => $"document:{sha256}";

    /// <summary>By number and document, as far as it has them.</summary>
    internal static IEnumerable<string> Of(Verification verification)
    {
        if ((verification.Claim.CertificateNumber?.Value ?? verification.Inquiry.CertificateNumber) is { } number && Numbers.Canonical(number).Length > 0)
            yield return Number(number);
        if (verification.Evidence.Document is { } document)
            yield return Document(document.Sha256);
    }
}
