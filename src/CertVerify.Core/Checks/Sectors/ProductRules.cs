using System.Text.RegularExpressions;

namespace CertVerify.Core.Checks.Sectors;

/// <summary>What the law asks of a product is another question than how its maker is managed.</summary>
internal static partial class ProductRules
{
    public static readonly Check Check = new(
        "CV-SEC-06", "Does the need ask for an approval that no management-system certificate gives?", "ISO/IAF, Expected outcomes for accredited certification", Ask);

    private static Answer Ask(Case @case) => @case.Inquiry.Need switch
    {
        null or { Product: null, Standard: null, Sector: null } => Answer.NotApplicable($"You named no product."),
        { } need when Mark().Match($"{need.Product} {need.Standard} {need.Sector}") is { Success: true, Value: var mark } =>
            Answer.Warn($"'{mark}' is a rule for the product itself; this certificate does not answer it.").Then(NextStep.CheckProductRules),
        _ => Answer.Pass($"CE, FCC, RoHS and other rules for the product itself are not answered by this certificate.").Then(NextStep.CheckProductRules),
    };

    [GeneratedRegex(@"\b(CE[- ]mark(ing|ed)?|CE|UKCA|FCC|RoHS|REACH|FDA|MDR|IVDR|MDSAP|UL|CCC|PSE|KC|EAC|CPSIA)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
