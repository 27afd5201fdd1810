using System.Text.RegularExpressions;
using CertVerify.Core.Sentences;
using PrintedNumbers = CertVerify.Core.Normalising.Numbers;

namespace CertVerify.Core.Checks.Numbers;

/// <summary>A blank, a placeholder or a paragraph is no certificate number.</summary>
internal static partial class UsableNumber
{
    private const int Longest = 60;

    public static readonly Check Check = new(
        "CV-NUM-01", "Is the number a usable certificate number?", "IAF MD 28:2023, certificate number", Ask);

    private static Answer Ask(Case @case) => @case.Number switch
    {
        null => Answer.Unknown(SubIndication.InputIncomplete, $"No certificate number was given or could be read.").Then(NextStep.AskSupplier),
        { Length: > Longest } long_ => NotUsable($"'{long_[..20]}…' is too long for a certificate number ({long_.Length} characters)."),
        var number when !Printable().IsMatch(number) || PrintedNumbers.IsPlaceholder(number) =>
            NotUsable($"'{number}' is not a usable certificate number."),
        var number => Answer.Pass($"'{number}' is a usable certificate number."),
    };

    private static Answer NotUsable(Sentence because) => Answer.Fail(SubIndication.InputIncomplete, because).Then(NextStep.AskSupplier);

    /// <summary>Letters, digits and the signs that separate them, with at least one digit or two letters.</summary>
    [GeneratedRegex(@"^(?=.*(\d|\p{L}.*\p{L}))[\p{L}\p{M}\d\s./\-–—_()\[\]#:+&,°№*]+$")]
    private static partial Regex Printable();
}
