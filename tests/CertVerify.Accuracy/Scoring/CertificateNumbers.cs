using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Numbers are the same when their letters and digits are; a revision mark after the number may be left out.</summary>
internal static partial class CertificateNumbers
{
    public static Comparison Compare(string truth, string read) =>
        Comparison.When(Numbers.Same(truth, read) || Numbers.Same(Revision().Replace(truth, ""), read));

    [GeneratedRegex(@"\s+rev\.?\s*\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Revision();
}
