using System.Text.RegularExpressions;

namespace CertVerify.Core.Claims.Fields;

/// <summary>What tells a line of an address from other text.</summary>
internal static partial class AddressText
{
    public static bool LooksLikeAddress(string text) =>
        text.Length > 5 && (StreetPattern().IsMatch(text) || text.Any(char.IsDigit) && (text.Contains(',') || PostcodePattern().IsMatch(text)) || text.Count(c => c == ',') >= 2);

    public static string Clean(string text) => BlankPattern().Replace(text, " ").Trim(' ', ',', ';', ':', '-', '–', '|', '*', '_');

    [GeneratedRegex(@"(?<!\p{L})(?:street|str\.?|st\.|road|rd\.?|avenue|ave?\.?|lane|drive|dr\.|blvd|boulevard|plot|block|floor|building|bldg|house|survey|village|dist(?:rict)?\.?|industrial (?:area|estate|park|zone)|p\.? ?o\.? box|via|viale|piazza|corso|calle|c/|avda\.?|avenida|av\.|pol(?:í|i)gono|pol\. ind|urb\.?|jr\.|mza?\.|lote|rua|rod(?:ovia)?\.?|rue|zone|straße|strasse|platz|weg|ulica|ul\.|ulice|улица|ул\.|вул\.|вулиця|проспект|область|обл\.|город|г\.|місто|көшесі|облысы|қаласы|mah\.?|mahallesi|cad\.?|caddesi|sok\.?|sokak|sk\.|bulvar[ıi]?|no[.:] ?\d|nr\.? ?\d|bd\.?|judetul|sos\.|район|district|city|town|province|county|jalan|jl\.|đường|phường|quận|office:|factory)(?!\p{L})|[省市区縣县区路街號号镇村]|丁目|番地|\p{L}(?:시|도|군|구|동|로|길|읍|면)(?!\p{L})|شارع|طريق|مدينة|مبنى|منطقة|ص\.? ?ب", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StreetPattern();

    [GeneratedRegex(@"(?<!\d)\d{4,6}(?!\d)|\d{5}-\d{3,4}|\d{3}[ -]\d{2,3}", RegexOptions.CultureInvariant)]
    private static partial Regex PostcodePattern();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();
}
