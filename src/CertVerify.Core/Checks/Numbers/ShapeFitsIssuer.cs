using System.Text.RegularExpressions;
using CertVerify.Core.Sentences;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.Numbers;

/// <summary>Issuers number their certificates in their own way; a stranger's shape is worth a question and proves nothing.</summary>
internal static class ShapeFitsIssuer
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    public static readonly Check Check = new(
        "CV-NUM-02", "Does the number look like the issuer's numbers?", "CertVerify, table of number shapes", Ask);

    private static Answer Ask(Case @case) => (@case.Number, @case.Evidence.Issuer.NumberShapes) switch
    {
        (null, _) => Answer.NotApplicable($"There is no number to look at."),
        (_, []) => Answer.NotApplicable($"We do not know what the numbers of {@case.Issuer} look like."),
        ({ } number, var shapes) when shapes.FirstOrDefault(shape => Fits(number, shape)) is { } fitting =>
            Answer.Pass($"'{number}' looks like a number of {@case.Issuer}.").By(fitting.Provenance) with { Assurance = Assurance.Claimed },
        ({ } number, [var usual, ..]) => Answer
            .Warn($"Numbers of {@case.Issuer} usually look like {usual.Example}; '{number}' does not. This alone proves nothing.")
            .By(usual.Provenance).Then(NextStep.AskCertificationBody) with { Claimed = Sentence.Quoted(number), Found = Sentence.Quoted(usual.Example) },
    };

    private static bool Fits(string number, NumberShape shape)
    {
        try
        {
            return Regex.IsMatch(number.Trim(), shape.Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
