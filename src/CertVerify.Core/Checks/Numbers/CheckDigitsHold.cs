using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Numbers;

/// <summary>Company identifiers carry check digits; a slip shows at once.</summary>
internal static class CheckDigitsHold
{
    public static readonly Check Check = new(
        "CV-NUM-05", "Do the check digits of the company's identifiers hold?", "GB 32100-2015; ISO 17442-1; IATF Rules, USI", Ask);

    private static Answer Ask(Case @case)
    {
        var checkable = @case.Claim.Identifiers.Select(printed => Identifier.Parse(printed.Value)).Where(identifier => identifier.IsCheckable).ToList();
        return checkable.Find(identifier => !identifier.Holds) switch
        {
            _ when checkable.Count == 0 => Answer.NotApplicable($"The document shows no identifier with a check digit that we know."),
            null => Answer.Pass($"The check digits of {string.Join(", ", checkable.Select(identifier => identifier.Value))} hold."),
            var slip =>
                Answer.Warn($"The {slip.Kind.ToUpperInvariant()} '{slip.Value}' fails its check digit; it may be misread.") with { Claimed = Sentence.Quoted(slip.Value) },
        };
    }
}
