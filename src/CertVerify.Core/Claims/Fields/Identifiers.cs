using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads identifiers of organisations by their printed labels or their unmistakable shape.</summary>
internal static partial class Identifiers
{
    public static IReadOnlyList<Field<string>> Read(Reading reading) =>
        [.. reading.Phrases.SelectMany(p => Pattern().Matches(p.Text).Select(m => Of(p, m))).OfType<Field<string>>().DistinctBy(f => f.Value)];

    private static Field<string>? Of(Phrase phrase, Match match)
    {
        var group = match.Groups.Cast<Group>().First(g => g.Success && char.IsLetter(g.Name[0]));
        return new Passage(new Span(phrase, group.Index, group.Length)).As($"{group.Name}:{group.Value.ToUpperInvariant()}", 0.92);
    }

    [GeneratedRegex(@"\b(?<uscc>9[1-3]\d{6}[0-9A-HJ-NPQRTUWXY]{10})\b|\bLEI\W{0,4}(?<lei>[A-Z0-9]{18}\d{2})\b|IATF (?:Number|No\.?|Registration No\.?|certificate (?:number|no\.?))\W{0,4}(?<iatf>\d{7})\b|\bUSI\W{0,4}(?<usi>[A-Z0-9]{6})\b|(?:\bVAT(?: (?:No|Number|ID))?\.?|\bUSt-?IdNr\.?|P\.? ?IVA|\bNIF|\bCIF|\bCNPJ|\bRUC|\bBIN|БИН|БСН|ЄДРПОУ|ИНН)\W{0,4}(?<vat>[A-Z]{0,2}[0-9][0-9./-]{6,17})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
