using System.Text.RegularExpressions;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Numbers are the same when their letters and digits are; a revision mark after the number may be left out.</summary>
internal static partial class CertificateNumbers
{
    public static Comparison Compare(string truth, string read) =>
        Comparison.When(Bare(read) == Bare(truth) || Bare(read) == Bare(Revision().Replace(truth, "")));

    private static string Bare(string number) => string.Concat(Words.Of(number)).Replace('с', 'c');

    [GeneratedRegex(@"\s+rev\.?\s*\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Revision();
}
